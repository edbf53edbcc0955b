import { Suspense } from 'react';
import { Legend } from '../features/legend/legend.tsx';
import { useIsOffline, useLiveHandle } from '../state/live-context.tsx';
import { showsMap, useAddress } from '../state/pages.ts';
import { focusOn, select } from '../state/ui-actions.ts';
import { useUi } from '../state/ui-state.ts';
import { useEscape } from '../ui/escape.ts';
import { useDayNotice } from './day-notice.ts';
import { EmptyStore } from './empty-store.tsx';
import { useKeyboard } from './keyboard.ts';
import { IdentityDialog, Inspector, MapStrip, SheetForm, ShownChip, usePrefetch } from './later.ts';
import { MapView } from './map-view.tsx';
import { NoticeList } from './notice-list.tsx';
import { OfflineBar } from './offline-bar.tsx';
import { PageParts } from './page-parts.tsx';
import { Rail } from './rail.tsx';
import { SheetFrame } from './sheet-frame.tsx';
import { TopBar } from './top-bar.tsx';
import { useSession } from './use-session.ts';
import { ZoomBox } from './zoom-box.tsx';
import './shell.css';

/** The frame: the map fills the page, panels float over it and never dim it. */
export function Shell() {
  const live = useLiveHandle();
  const isOffline = useIsOffline();
  const { session, introduced } = useSession();
  const sheet = useUi((state) => state.sheet);
  const selectedId = useUi((state) => state.selectedId);
  const focus = useUi((state) => state.focus);
  const page = useUi((state) => state.page);
  const isShowing = useUi((state) => state.shown.length > 0);
  const hasMap = showsMap(page);
  useAddress();
  useKeyboard(live);
  useDayNotice(live);
  usePrefetch();
  // The last two steps back; popovers, editors and forms are above them.
  useEscape(
    () => (hasMap && focus ? focusOn(undefined) : select(undefined)),
    (hasMap && focus !== undefined) || selectedId !== undefined,
  );

  return (
    <div className={`shell${isOffline ? ' is-offline' : ''}`}>
      <Rail />
      <TopBar session={session} onRenamed={introduced} />
      <main className={`stage is-${page}${hasMap ? '' : ' is-covered'}`}>
        <MapView />
        <OfflineBar />
        {page === 'map' && <Legend />}
        {page === 'map' && <EmptyStore />}
        {page === 'map' && (
          <Suspense fallback={null}>
            <MapStrip />
          </Suspense>
        )}
        {hasMap && <ZoomBox />}
        <PageParts page={page} />
        {page === 'map' && isShowing && (
          <Suspense fallback={null}>
            <ShownChip />
          </Suspense>
        )}
        {selectedId !== undefined && !sheet && (
          <Suspense fallback={null}>
            <Inspector id={selectedId} />
          </Suspense>
        )}
        <NoticeList />
        {sheet && (
          <SheetFrame sheet={sheet}>
            <Suspense fallback={<div className="sheet-waiting" />}>
              <SheetForm sheet={sheet} />
            </Suspense>
          </SheetFrame>
        )}
      </main>
      {session && session.name === undefined && (
        <Suspense fallback={null}>
          <IdentityDialog onDone={introduced} />
        </Suspense>
      )}
    </div>
  );
}
