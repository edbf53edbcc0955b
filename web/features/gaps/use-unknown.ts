import type { GapUnknowns } from '../../../graph/model/answers/gap.ts';
import type { Day } from '../../../graph/model/schema/day.ts';
import type { RuleId } from '../../../graph/model/schema/rule-id.ts';
import { api } from '../../live/http.ts';
import { gapKeys } from '../../state/gap-keys.ts';
import { type PagesAnswer, usePages } from '../../state/use-pages.ts';

export type UnknownSubject = GapUnknowns['unknown'][number];

/** The subjects of which a rule could not say, by pages; nothing is asked without a rule. */
export const useUnknown = (rule: RuleId | undefined, on: Day): PagesAnswer<GapUnknowns, UnknownSubject> =>
  usePages({
    queryKey: gapKeys.unknown(on, rule),
    isAsked: rule !== undefined,
    ask: (after, limit, signal) =>
      rule === undefined
        ? Promise.reject(new Error('no rule'))
        : api.gapUnknown(rule, { asOf: on, limit, after }, signal),
    rowsOf: ({ unknown }) => unknown,
  });
