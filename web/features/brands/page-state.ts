import { create } from 'zustand';

/** What the page shows of the article's systems, in its order. */
export const TABS = [
  'brands',
  'venues',
  'teams',
  'aid',
  'rural',
  'grants',
  'donations',
  'honours',
  'demoSites',
] as const;
export type Tab = (typeof TABS)[number];
export type TableTab = Exclude<Tab, 'brands'>;

export type Sort = { readonly column: string; readonly isDescending: boolean };

type PageState = {
  readonly tab: Tab;
  /** The brand beside the rows; undefined: the first one, '': none. */
  readonly brandId: string | undefined;
  /** Only brands that nothing carries. */
  readonly isOnlyUnbacked: boolean;
  readonly query: string;
  readonly sort: Sort | undefined;
};

const START: PageState = {
  tab: 'brands',
  brandId: undefined,
  isOnlyUnbacked: false,
  query: '',
  sort: undefined,
};
// Outlives the page, so that coming back from the map finds it as it was left.
export const usePageState = create<PageState>(() => START);
const set = (change: Partial<PageState>): void => usePageState.setState(change);

export const openTab = (tab: Tab): void => set({ tab, query: '', sort: undefined });
export const openBrand = (brandId: string | undefined): void => set({ brandId: brandId ?? '' });
export const showUnbacked = (isOnlyUnbacked: boolean): void => set({ isOnlyUnbacked });
export const searchFor = (query: string): void => set({ query });
export const resetPage = (): void => set(START);

/** A second time the other way round, a third time as it was. */
export function sortBy(column: string): void {
  const { sort } = usePageState.getState();
  if (sort?.column !== column) set({ sort: { column, isDescending: false } });
  else set({ sort: sort.isDescending ? undefined : { column, isDescending: true } });
}
