import { Suspense } from 'react';
import { Legend } from '../features/legend/legend.tsx';
import { useIsOffline, useLiveHandle } from '../state/live-context.tsx';
import { focusOn, select } from '../state/ui-actions.ts';
import { useUi } from '../state/ui-state.ts';
import { useEscape } from '../ui/escape.ts';
import { useDayNotice } from './day-notice.ts';
import { EmptyStore } from './empty-store.tsx';
import { useKeyboard } from './keyboard.ts';
import { IdentityDialog, Inspector, SheetForm, usePrefetch } from './later.ts';
import { MapView } from './map-view.tsx';
import { NoticeList } from './notice-list.tsx';
import { OfflineBar } from './offline-bar.tsx';
import { Rail } from './rail.tsx';
import { useSession } from './session.ts';
import { SheetFrame } from './sheet-frame.tsx';
import { TopBar } from './top-bar.tsx';
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
  useKeyboard(live);
  useDayNotice(live);
  usePrefetch();
  // The last two steps back; popovers, editors and forms are above them.
  useEscape(
    () => (focus ? focusOn(undefined) : select(undefined)),
    focus !== undefined || selectedId !== undefined,
  );

  return (
    <div className={`shell${isOffline ? ' is-offline' : ''}`}>
      <Rail />
      <TopBar session={session} onRenamed={introduced} />
      <main className="stage">
        <MapView />
        <OfflineBar />
        <Legend />
        <EmptyStore />
        <ZoomBox />
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
