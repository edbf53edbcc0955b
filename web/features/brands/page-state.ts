import {
  BRAND_TABS,
  type BrandsView,
  type BrandTab,
  FIRST_BRANDS,
} from '../../../graph/model/tab-view/tab-view.ts';
import { setView, tabView, useTabView } from '../../state/ui-state.ts';

/** What the page shows of the article's systems, in its order. */
export const TABS = BRAND_TABS;
export type TableTab = Exclude<BrandTab, 'brands'>;

export const usePageState = (): BrandsView => useTabView((view) => view.brands);
const set = (change: Partial<BrandsView>): void => setView({ brands: { ...tabView().brands, ...change } });

export const openTab = (tab: BrandTab): void => set({ tab, query: '', sort: undefined });
export const openBrand = (brandId: string | undefined): void => set({ brandId: brandId ?? '' });
export const showUnbacked = (isOnlyUnbacked: boolean): void => set({ isOnlyUnbacked });
export const searchFor = (query: string): void => set({ query });
export const resetPage = (): void => set(FIRST_BRANDS);

/** A second time the other way round, a third time as it was. */
export function sortBy(column: string): void {
  const { sort } = tabView().brands;
  if (sort?.column !== column) set({ sort: { column, isDescending: false } });
  else set({ sort: sort.isDescending ? undefined : { column, isDescending: true } });
}
