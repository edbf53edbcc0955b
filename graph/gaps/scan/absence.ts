import type { Day } from '../../model/schema/day.ts';
import type { Title } from '../../model/schema/field.ts';
import type { Found } from '../rule.ts';
import { dayWords } from '../words/day-words.ts';

/**
 * What is missing where a finding rests on nothing being recorded up to a day, and the workspace's data are complete
 * only up to an earlier one; undefined: the finding stands.
 */
export function missingForAbsence(
  { absentThrough }: Pick<Found, 'absentThrough'>,
  completeThrough: Day | undefined,
): Title | undefined {
  if (absentThrough === undefined || completeThrough === undefined || absentThrough <= completeThrough)
    return undefined;
  const { zh, en } = dayWords(completeThrough);
  return { zh: `${zh}以后的记录`, en: `what was recorded after ${en}` };
}
