import { FocusKey, GapLensToggle, TownKey } from '../features/legend/legend-foot.tsx';
import { CreateList } from '../features/records/create-menu.tsx';
import { SearchPanel } from '../features/search/search-box.tsx';
import { ToldNotLoaded } from '../records/told-not-loaded.tsx';
import { KindIcon } from '../ui/kind-glyph.tsx';
import { LateModule } from '../ui/late-module.ts';
import { latePart } from '../ui/late-part.tsx';
import { BOARD, FULL, placeOf, SIDE } from './part-places.tsx';

// The first picture is the map alone; what a click opens comes while nobody has clicked yet.
export const Inspector = latePart(
  async () => (await import('../features/inspector/inspector.tsx')).Inspector,
  placeOf(SIDE),
);
export const SheetForm = latePart(async () => (await import('./sheet-form.tsx')).SheetForm, {
  Waiting: placeOf(SIDE).Waiting,
  NotLoaded: ToldNotLoaded,
});
export const IdentityDialog = latePart(async () => (await import('./identity-dialog.tsx')).IdentityDialog, {
  NotLoaded: ToldNotLoaded,
});
export const MeCard = latePart(async () => (await import('./me-card.tsx')).MeCard, {
  NotLoaded: ToldNotLoaded,
});
export const LinkCard = latePart(async () => (await import('./link-card.tsx')).LinkCard, {
  NotLoaded: ToldNotLoaded,
});
export const UnsentList = latePart(async () => (await import('./unsent-list.tsx')).UnsentList, {
  NotLoaded: ToldNotLoaded,
});
export const GapBoard = latePart(
  async () => (await import('../features/gaps/gap-board.tsx')).GapBoard,
  placeOf(BOARD),
);
export const FiguresPage = latePart(
  async () => (await import('../features/figures/figures-page.tsx')).FiguresPage,
  placeOf(FULL),
);
export const BrandPage = latePart(
  async () => (await import('../features/brands/brand-page.tsx')).BrandPage,
  placeOf(FULL),
);
export const HistoryPage = latePart(
  async () => (await import('../features/history/history-page.tsx')).HistoryPage,
  placeOf(FULL),
);
export const DayPanel = latePart(async () => (await import('../features/day/day-panel.tsx')).DayPanel, {
  NotLoaded: ToldNotLoaded,
});
export const MapStrip = latePart(async () => (await import('../features/day/map-strip.tsx')).MapStrip);
// Refusals are kept until they are dealt with, so that they wait for this as well.
export const Refusals = latePart(async () => (await import('../features/inspector/refusals.tsx')).Refusals);
export const MapGapLens = latePart(
  async () => (await import('../features/legend/map-gap-lens.ts')).MapGapLens,
);
export const EmptyStore = latePart(async () => (await import('./empty-store.tsx')).EmptyStore);
export const ConnectionBar = latePart(async () => (await import('./connection-bar.tsx')).ConnectionBar);
export const AwayBar = latePart(async () => (await import('./away-bar.tsx')).AwayBar);
export const PastBar = latePart(async () => (await import('./past-bar.tsx')).PastBar);
export const JustNow = latePart(async () => (await import('./just-now.tsx')).JustNow);
/** Notices absences from when it is there; what was before is kept in the browser. */
export const WATCH_AWAY = new LateModule(() => import('../state/watch-away.ts'));
/** What this person can take back, and do again. */
export const WATCH_UNDO = new LateModule(() => import('../state/watch-undo.ts'));
export const ShownChip = latePart(async () => (await import('./shown-chip.tsx')).ShownChip);

/** Scripts without a place on the page, which whoever needs them imports for themselves. */
const SCRIPTS = [
  () => import('../../graph/model/commands/command.ts'),
  () => import('../live/entry.ts'),
  () => import('../live/browser-left.ts'),
  () => import('./clock-notice.ts'),
  () => import('../canvas/towns/town-level.ts'),
  () => import('../canvas/paint/time-traces.ts'),
  // On the figures' second tab.
  async () => (await import('../features/figures/late-chart.tsx')).ChartCanvas.fetch(),
].map((load) => new LateModule<unknown>(load));

/** All that a click may open, in the order in which it is likely to. */
export const LATER_PARTS: readonly { fetch(): Promise<unknown> }[] = [
  // Without a connection it could not come.
  ConnectionBar,
  UnsentList,
  Refusals,
  WATCH_AWAY,
  WATCH_UNDO,
  AwayBar,
  PastBar,
  JustNow,
  MapStrip,
  GapLensToggle,
  MapGapLens,
  FocusKey,
  TownKey,
  Inspector,
  SearchPanel,
  DayPanel,
  CreateList,
  MeCard,
  LinkCard,
  KindIcon,
  GapBoard,
  SheetForm,
  FiguresPage,
  BrandPage,
  HistoryPage,
  ShownChip,
  EmptyStore,
  IdentityDialog,
  ...SCRIPTS,
];
