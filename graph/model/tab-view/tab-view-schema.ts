import { z } from 'zod';
import { GAP_STATES } from '../answers/severity.ts';
import { DayInRange } from '../schema/day-schema.ts';
import { Id } from '../schema/record.ts';
import {
  BRAND_TABS,
  COLUMN,
  FARTHEST,
  FIGURE_TABS,
  GROUPINGS,
  LEGEND_KEYS,
  LENSES,
  LIST_ID,
  LONGEST_QUERY,
  LONGEST_WORDS,
  MOST_DEGREE,
  MOST_SHOWN,
  PAGES,
  RULE,
  SEVERITY_NAMES,
  WIDEST,
} from './tab-view.ts';

const isEachOnce = (list: readonly unknown[]): boolean => new Set(list).size === list.length;
const at = z.number().int().min(-FARTHEST).max(FARTHEST);
const extent = z.number().int().min(1).max(WIDEST);
const FindingId = z.string().refine((id) => {
  const [rule = '', subject = '', ...rest] = id.split(':');
  return rest.length === 0 && RULE.test(rule) && Id.safeParse(subject).success;
}, 'finding');

const GapsView = z
  .strictObject({
    by: z.enum(GROUPINGS),
    openGroup: z.string().optional(),
    finding: FindingId.optional(),
    severities: z.array(z.enum(SEVERITY_NAMES)).refine(isEachOnce),
    state: z.enum(GAP_STATES),
    isMine: z.boolean(),
    q: z.string().max(LONGEST_QUERY),
    since: DayInRange.optional(),
    isOnlyNew: z.boolean(),
  })
  .refine(
    ({ by, openGroup }) =>
      openGroup === undefined || (by === 'rule' ? RULE.test(openGroup) : Id.safeParse(openGroup).success),
    'group',
  );

const FiguresView = z.strictObject({
  tab: z.enum(FIGURE_TABS),
  list: z.string().regex(LIST_ID).optional(),
});

const BrandsView = z.strictObject({
  tab: z.enum(BRAND_TABS),
  brandId: z.union([Id, z.literal('')]).optional(),
  isOnlyUnbacked: z.boolean(),
  query: z.string().max(LONGEST_QUERY),
  sort: z.strictObject({ column: z.string().regex(COLUMN), isDescending: z.boolean() }).optional(),
});

/** What a tab shows, as it is stored and sent. */
export const TabViewSchema = z.strictObject({
  page: z.enum(PAGES),
  lookingDay: DayInRange.optional(),
  selectedId: Id.optional(),
  focus: z.strictObject({ id: Id, degree: z.number().int().min(1).max(MOST_DEGREE) }).optional(),
  camera: z.strictObject({ x: at, y: at, width: extent, height: extent }).optional(),
  hidden: z.array(z.enum(LEGEND_KEYS)).refine(isEachOnce),
  expanded: z.boolean(),
  shown: z
    .strictObject({
      ids: z.array(Id).min(1).max(MOST_SHOWN).refine(isEachOnce),
      as: z.string().min(1).max(LONGEST_WORDS).optional(),
    })
    .optional(),
  lensName: z.enum(LENSES).optional(),
  gaps: GapsView,
  figures: FiguresView,
  brands: BrandsView,
});
