import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import '../texts/i18n.ts';
import { useState } from 'react';
import type { Live } from '../live/live.ts';
import { LiveProvider } from '../state/live-context.tsx';
import { referenceDayOf } from '../state/reference-day.ts';
import { sayNamesOf } from '../ui/name-day.ts';
import { BrokenPage } from './broken-page.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Page } from './page.tsx';

export function App({ live }: { readonly live: Live }) {
  useState(() => sayNamesOf(() => referenceDayOf(live.view)));
  return (
    <ErrorBoundary broken={(message, again) => <BrokenPage live={live} message={message} again={again} />}>
      <LiveProvider value={live}>
        <Page />
      </LiveProvider>
    </ErrorBoundary>
  );
}
