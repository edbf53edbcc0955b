import { type GAP_STATES, SEVERITIES } from '../answers/severity.ts';
import type { Day } from '../schema/day.ts';

/** The places of the program, in the order of the rail. */
export const PAGES = ['map', 'gaps', 'figures', 'brands', 'history'] as const;
export type PageName = (typeof PAGES)[number];

/** Pages on which the map is seen and can be worked with; the others cover it. */
export const showsMap = (page: PageName): boolean => page === 'map' || page === 'gaps';

/** What the legend shows and hides, in its order. */
export const LEGEND_KEYS = [
  'partyOrganization',
  'community',
  'unit',
  'brand',
  'socialOrganization',
  'hub',
  'line',
] as const;
export type LegendKey = (typeof LEGEND_KEYS)[number];

/** By what the gap board puts its findings together. */
export const GROUPINGS = ['rule', 'area', 'body'] as const;
export type Grouping = (typeof GROUPINGS)[number];

type Severity = keyof typeof SEVERITIES;
export const SEVERITY_NAMES = Object.keys(SEVERITIES) as readonly Severity[];

export const FIGURE_TABS = ['article', 'statutory', 'charts'] as const;
export type FigureTab = (typeof FIGURE_TABS)[number];

export const BRAND_TABS = [
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
export type BrandTab = (typeof BRAND_TABS)[number];

export const LENSES = ['gaps'] as const;
export const MOST_DEGREE = 3;
/** As many records as a list may light on the map. */
export const MOST_SHOWN = 5_000;
export const LONGEST_QUERY = 60;
export const LONGEST_WORDS = 80;
/** A column of a table. */
export const COLUMN = /^[A-Za-z][A-Za-z0-9]{0,39}$/;
/** A list of figures or of the statutory sheet, as the server names it. */
export const LIST_ID = /^[^\s&=#%]{1,80}$/;
export const RULE = /^(?:G|DQ)\d{1,3}[a-z]?$/;
/** Farther than any record may stand, in tenths of a map unit. */
export const FARTHEST = 2_000_000;
/** What is seen of the map at most. */
export const WIDEST = 20_000_000;

/**
 * What is seen of the map between the panels: its middle and how far it reaches, in tenths of a map unit. Whoever else is
 * shown it sees at least that, in a window of whatever size.
 */
export type Camera = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type Focus = { readonly id: string; readonly degree: number };

/** Records that a list has put on the map, and what the list calls them. */
export type Shown = { readonly ids: readonly string[]; readonly as?: string | undefined };

/** How the gap board is asked, and what of it is open. */
export type GapsView = {
  readonly by: Grouping;
  /** The rule, area, body or supervisory unit whose findings are listed. */
  readonly openGroup: string | undefined;
  /** The finding that is explained. */
  readonly finding: string | undefined;
  readonly severities: readonly Severity[];
  readonly state: (typeof GAP_STATES)[number];
  /** Only what is assigned to whoever looks. */
  readonly isMine: boolean;
  readonly q: string;
  /** The day to compare with; undefined: a month before. */
  readonly since: Day | undefined;
  /** Only what was no gap on that day. */
  readonly isOnlyNew: boolean;
};

export type FiguresView = {
  readonly tab: FigureTab;
  /** The number whose list is open; of which sheet, the tab says. */
  readonly list: string | undefined;
};

export type Sort = { readonly column: string; readonly isDescending: boolean };

export type BrandsView = {
  readonly tab: BrandTab;
  /** The brand beside the rows; undefined: the first one, '': none. */
  readonly brandId: string | undefined;
  /** Only brands that nothing carries. */
  readonly isOnlyUnbacked: boolean;
  readonly query: string;
  readonly sort: Sort | undefined;
};

/**
 * What a tab shows: all of it, and nothing else, so that whoever is given it sees the same. What is typed into forms, and
 * what is open over the page for a moment, is not part of it. Its schema: `tab-view-schema.ts`; its address: `address.ts`.
 */
export type TabView = {
  readonly page: PageName;
  /** A day that this tab alone looks at; undefined: it follows the workspace's. */
  readonly lookingDay: Day | undefined;
  /** The record in the inspector. */
  readonly selectedId: string | undefined;
  readonly focus: Focus | undefined;
  /** Undefined: the whole map. */
  readonly camera: Camera | undefined;
  readonly hidden: readonly LegendKey[];
  /** Bodies and their own Party organisations drawn apart. */
  readonly expanded: boolean;
  readonly shown: Shown | undefined;
  /** What the map outside the gap board is asked beyond who is paired. */
  readonly lensName: (typeof LENSES)[number] | undefined;
  readonly gaps: GapsView;
  readonly figures: FiguresView;
  readonly brands: BrandsView;
};

export const FIRST_GAPS: GapsView = {
  by: 'rule',
  openGroup: undefined,
  finding: undefined,
  // What can wait is many, and would ring most of the map.
  severities: ['high', 'medium'],
  state: 'open',
  isMine: false,
  q: '',
  since: undefined,
  isOnlyNew: false,
};
const FIRST_FIGURES: FiguresView = { tab: 'article', list: undefined };
export const FIRST_BRANDS: BrandsView = {
  tab: 'brands',
  brandId: undefined,
  isOnlyUnbacked: false,
  query: '',
  sort: undefined,
};

/** What a tab shows that was told nothing. */
export const FIRST_VIEW: TabView = {
  page: 'map',
  lookingDay: undefined,
  selectedId: undefined,
  focus: undefined,
  camera: undefined,
  hidden: [],
  expanded: false,
  shown: undefined,
  lensName: undefined,
  gaps: FIRST_GAPS,
  figures: FIRST_FIGURES,
  brands: FIRST_BRANDS,
};
