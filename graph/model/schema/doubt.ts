import type { Fields } from './record.ts';
import { hasValidUsccCheck, usccClassMatches } from './uscc.ts';

/**
 * Doubtful is not wrong: it is accepted once the person acknowledges it, and the data-quality rules find it later.
 * What cannot be read at all is refused by the schemas instead.
 */
export const DOUBTS = {
  usccCheck: { zh: '统一社会信用代码的校验位不对', en: 'The check digit of the code does not fit' },
  usccClass: { zh: '代码类别与组织类型不一致', en: 'The class in the code does not fit the type' },
  stepsReversed: { zh: '日期先后不对：后一步早于前一步', en: 'A later step is before an earlier one' },
  reversedDays: { zh: '结束日期早于开始日期', en: 'The end is before the start' },
  signedBeforeFounded: {
    zh: '签订日期早于签约方的成立日期',
    en: 'It was signed before a signer was founded',
  },
  oneSigner: { zh: '只有一个签约方', en: 'There is only one signer' },
} as const;
export type Doubt = keyof typeof DOUBTS;

/** Starts and ends, of records and relations alike: an end before its start is doubted. */
const PERIODS = [
  ['from', 'to'],
  ['termFrom', 'termTo'],
  ['signedOn', 'endedOn'],
  ['validFrom', 'validTo'],
  ['periodFrom', 'periodTo'],
  ['paidOn', 'endsOn'],
  ['postedOn', 'closedOn'],
  ['postedOn', 'withdrawnOn'],
  ['postedOn', 'deadline'],
  ['claimedOn', 'withdrawnOn'],
  ['signedOn', 'termTo'],
  ['openedOn', 'closedOn'],
  ['awardedOn', 'validTo'],
  ['on', 'validTo'],
  ['on', 'correctedOn'],
] as const;

/** Steps of which one comes before the other: drafted, negotiated, signed, published; founded before anything else. */
const STEPS = [
  ['draftedOn', 'negotiatingOn'],
  ['draftedOn', 'toSignOn'],
  ['draftedOn', 'signedOn'],
  ['negotiatingOn', 'toSignOn'],
  ['negotiatingOn', 'signedOn'],
  ['toSignOn', 'signedOn'],
  ['signedOn', 'publishedOn'],
  ['signedOn', 'termFrom'],
  ['foundedOn', 'charterClauseOn'],
  ['postedOn', 'progressOn'],
  ['openedOn', 'openBy'],
] as const;

type Period = readonly [from: string, to: string];

/** The periods that records of these fields can hold. */
export const periodsAmong = (specs: Readonly<Record<string, unknown>>): readonly Period[] =>
  PERIODS.filter(([from, to]) => Object.hasOwn(specs, from) && Object.hasOwn(specs, to));

/** The steps in order that records of these fields can hold. */
export const stepsAmong = (specs: Readonly<Record<string, unknown>>): readonly Period[] =>
  STEPS.filter(([first, next]) => Object.hasOwn(specs, first) && Object.hasOwn(specs, next));

/** Whether a period ends before it starts, or a later step is before an earlier one. */
export function isReversed(fields: Fields, [from, to]: Period): boolean {
  const end = fields[to];
  if (typeof end !== 'string') return false;
  const start = fields[from];
  return typeof start === 'string' && end < start;
}

/** What is doubtful in the fields of a node or relation, with the field it shows at. */
export function doubtsOf(fields: Fields): { readonly doubt: Doubt; readonly field: string }[] {
  const doubts: { doubt: Doubt; field: string }[] = [];
  const code = fields['uscc'];
  if (typeof code === 'string') {
    if (!hasValidUsccCheck(code)) doubts.push({ doubt: 'usccCheck', field: 'uscc' });
    if (!usccClassMatches(code, String(fields['orgType'] ?? '')))
      doubts.push({ doubt: 'usccClass', field: 'uscc' });
  }
  for (const period of PERIODS)
    if (isReversed(fields, period)) doubts.push({ doubt: 'reversedDays', field: period[1] });
  for (const step of STEPS)
    if (isReversed(fields, step)) doubts.push({ doubt: 'stepsReversed', field: step[1] });
  return doubts;
}
