import { useState } from 'react';
import { showsMap } from '../../graph/model/tab-view/tab-view.ts';
import { Legend } from '../features/legend/legend.tsx';
import { useAway } from '../state/away.ts';
import { LiveProvider, useConnection, useLiveHandle } from '../state/live-context.tsx';
import { useIsPainted } from '../state/map-store.ts';
import { usePast } from '../state/past.ts';
import { useTabView } from '../state/ui-state.ts';
import { useAddress } from '../state/view/use-address.ts';
import {
  InspectorPart,
  LastStepsBack,
  MapLensPart,
  RefusalsPart,
  SheetPart,
  ShownPart,
} from './beside-map.tsx';
import { useDayNotice } from './day-notice.ts';
import { EmptyPart } from './empty-part.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Guarded } from './guarded.tsx';
import { hasBar, NOTHING_SEEN } from './has-bar.ts';
import { useKeyboard } from './keyboard.ts';
import { AwayBar, ConnectionBar, IdentityDialog, JustNow, MapStrip, PastBar } from './later.ts';
import { MapBroken } from './map-broken.tsx';
import { MapLoading } from './map-loading.tsx';
import { MapView } from './map-view.tsx';
import { NoticeList } from './notice-list.tsx';
import { PageParts } from './page-parts.tsx';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';
import { useAbsence } from './use-absence.ts';
import { useClockNotice } from './use-clock-notice.ts';
import { useKeptDrafts } from './use-kept-drafts.ts';
import { useLateRefusals } from './use-late-refusals.ts';
import { usePrefetch } from './use-prefetch.ts';
import { useSession } from './use-session.ts';
import { useUndoHistory } from './use-undo-history.ts';
import { ZoomBox } from './zoom-box.tsx';
import './shell.css';

/** The frame: the map fills the page, panels float over it and never dim it. */
export function Shell() {
  const live = useLiveHandle();
  useConnection();
  const [seen, setSeen] = useState(NOTHING_SEEN);
  const isBarShown = hasBar(live, seen);
  const away = useAway((state) => state.away);
  const { session, introduced } = useSession();
  const page = useTabView((view) => view.page);
  // The map alone shows the past; whoever opens another page is back in the present.
  const past = usePast((state) => (page === 'map' ? state.past : undefined));
  const hasMap = showsMap(page);
  const isPainted = useIsPainted();
  useAddress(live);
  useKeyboard(live);
  useDayNotice(live);
  useAbsence(live);
  useKeptDrafts(live);
  useClockNotice();
  useLateRefusals(live);
  useUndoHistory(live);
  usePrefetch();

  return (
    <div className={`shell${isBarShown || away || past ? ' has-bar' : ''}${past ? ' is-past' : ''}`}>
      <Rail />
      <Guarded className="top-bar">
        <TopBar session={session} onRenamed={introduced} />
      </Guarded>
      {hasMap && <MapLoading />}
      <main className={`stage is-${page}${hasMap ? '' : ' is-covered'}`}>
        <LiveProvider value={past ?? live}>
          <ErrorBoundary broken={(message, again) => <MapBroken message={message} again={again} />}>
            <MapView />
          </ErrorBoundary>
          <Guarded>
            {past ? (
              <PastBar past={past} />
            ) : isBarShown ? (
              <ConnectionBar live={live} seen={seen} onSeen={setSeen} />
            ) : (
              away && <AwayBar away={away} />
            )}
          </Guarded>
          {page === 'map' && (
            <>
              <Guarded>
                <Legend />
              </Guarded>
              {!past && (
                <>
                  <Guarded>
                    <EmptyPart />
                  </Guarded>
                  <Guarded>
                    <MapStrip />
                  </Guarded>
                </>
              )}
            </>
          )}
          <Guarded>{hasMap && <ZoomBox />}</Guarded>
          <PageParts page={page} />
          {!past && (
            <Guarded>
              <MapLensPart />
            </Guarded>
          )}
          <Guarded>
            <ShownPart />
          </Guarded>
          <InspectorPart />
          <Guarded>{hasMap && isPainted && !past && <JustNow />}</Guarded>
          <ErrorBoundary broken={() => null}>
            <NoticeList />
          </ErrorBoundary>
          {!past && <SheetPart />}
        </LiveProvider>
        <RefusalsPart />
      </main>
      <Guarded>{session && session.name === undefined && <IdentityDialog onDone={introduced} />}</Guarded>
      <LastStepsBack />
    </div>
  );
}
