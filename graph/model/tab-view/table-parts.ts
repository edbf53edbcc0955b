import { type AddressPart, type Draft, flag, isId, isQuery, oneOf, part } from './address-part.ts';
import {
  BRAND_TABS,
  type BrandsView,
  COLUMN,
  FIGURE_TABS,
  type FiguresView,
  LIST_ID,
  type Sort,
} from './tab-view.ts';

/** No brand is open, where the first would be. */
const NONE = '-';

const setFigures = (view: Draft, change: Partial<FiguresView>): void => {
  view.figures = { ...view.figures, ...change };
};
const setBrands = (view: Draft, change: Partial<BrandsView>): void => {
  view.brands = { ...view.brands, ...change };
};

function sortOf(text: string): Sort | undefined {
  const isDescending = text.startsWith('-');
  const column = isDescending ? text.slice(1) : text;
  return COLUMN.test(column) ? { column, isDescending } : undefined;
}

export const ON_FIGURES: readonly AddressPart[] = [
  part({
    key: 'tab',
    kind: 'tab',
    write: ({ figures: { tab } }) => (tab === FIGURE_TABS[0] ? undefined : tab),
    parse: (text) => oneOf(FIGURE_TABS, text),
    set: (view, tab) => setFigures(view, { tab }),
  }),
  part({
    key: 'list',
    kind: 'list',
    write: ({ figures: { list } }) => list,
    parse: (text) => (LIST_ID.test(text) ? text : undefined),
    set: (view, list) => setFigures(view, { list }),
  }),
];

export const ON_BRANDS: readonly AddressPart[] = [
  part({
    key: 'tab',
    kind: 'tab',
    write: ({ brands: { tab } }) => (tab === BRAND_TABS[0] ? undefined : tab),
    parse: (text) => oneOf(BRAND_TABS, text),
    set: (view, tab) => setBrands(view, { tab }),
  }),
  part({
    key: 'brand',
    kind: 'record',
    write: ({ brands: { brandId } }) => (brandId === '' ? NONE : brandId),
    parse: (text) => (text === NONE ? '' : isId(text) ? text : undefined),
    set: (view, brandId) => setBrands(view, { brandId }),
  }),
  flag(
    'unbacked',
    ({ brands }) => brands.isOnlyUnbacked,
    (view) => setBrands(view, { isOnlyUnbacked: true }),
  ),
  part({
    key: 'q',
    kind: 'filter',
    write: ({ brands: { query } }) => query || undefined,
    parse: (text) => (isQuery(text) ? text : undefined),
    set: (view, query) => setBrands(view, { query }),
  }),
  part({
    key: 'sort',
    kind: 'filter',
    write: ({ brands: { sort } }) => sort && `${sort.isDescending ? '-' : ''}${sort.column}`,
    parse: sortOf,
    set: (view, sort) => setBrands(view, { sort }),
  }),
];
