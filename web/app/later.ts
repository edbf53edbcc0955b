import { lazy, useEffect } from 'react';

const inspector = () => import('../features/inspector/inspector.tsx');
const sheetForm = () => import('./sheet-form.tsx');
const identityDialog = () => import('./identity-dialog.tsx');
const meCard = () => import('./me-card.tsx');
const createList = () => import('../features/records/create-list.tsx');
const gapBoard = () => import('../features/gaps/gap-board.tsx');
const figuresPage = () => import('../features/figures/figures-page.tsx');
const brandPage = () => import('../features/brands/brand-page.tsx');
const dayPanel = () => import('../features/day/day-panel.tsx');
const mapStrip = () => import('../features/day/map-strip.tsx');
const shownChip = () => import('./shown-chip.tsx');
const searchPanel = () => import('../features/search/search-panel.tsx');

// The first picture is the map alone; what a click opens comes while nobody has clicked yet.
export const Inspector = lazy(() => inspector().then((module) => ({ default: module.Inspector })));
export const SheetForm = lazy(() => sheetForm().then((module) => ({ default: module.SheetForm })));
export const IdentityDialog = lazy(() =>
  identityDialog().then((module) => ({ default: module.IdentityDialog })),
);
export const MeCard = lazy(() => meCard().then((module) => ({ default: module.MeCard })));
export const GapBoard = lazy(() => gapBoard().then((module) => ({ default: module.GapBoard })));
export const FiguresPage = lazy(() => figuresPage().then((module) => ({ default: module.FiguresPage })));
export const BrandPage = lazy(() => brandPage().then((module) => ({ default: module.BrandPage })));
export const DayPanel = lazy(() => dayPanel().then((module) => ({ default: module.DayPanel })));
export const MapStrip = lazy(() => mapStrip().then((module) => ({ default: module.MapStrip })));
export const ShownChip = lazy(() => shownChip().then((module) => ({ default: module.ShownChip })));

const SOON_MS = 800;
const LATER_MS = 4_000;

/** Fetches reading and search soon after the first picture, the forms once it has been quiet. */
export function usePrefetch(): void {
  useEffect(() => {
    const soon = setTimeout(
      () =>
        void Promise.all([inspector(), searchPanel(), dayPanel(), createList(), meCard()]).catch(() => {}),
      SOON_MS,
    );
    const later = setTimeout(() => void sheetForm().catch(() => {}), LATER_MS);
    return () => {
      clearTimeout(soon);
      clearTimeout(later);
    };
  }, []);
}
