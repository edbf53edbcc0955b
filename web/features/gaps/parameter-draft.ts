import type { RuleParameter } from '../../../graph/model/answers/gap.ts';

/** Shares of one are shown and typed as percentages. */
const isShare = ({ isInteger, maximum }: RuleParameter): boolean => !isInteger && maximum <= 1;
const factorOf = (parameter: RuleParameter): number => (isShare(parameter) ? 100 : 1);

/** A value of a parameter as it is typed. */
export const draftOfParameter = (parameter: RuleParameter, value: number): string =>
  String(Math.round(value * factorOf(parameter) * 1e6) / 1e6);

export const unitOf = (parameter: RuleParameter, word: string): string => (isShare(parameter) ? '%' : word);

export const valueOfDraft = (parameter: RuleParameter, draft: string): number => {
  const plain = draft.normalize('NFKC').trim();
  return plain === '' ? Number.NaN : Number(plain) / factorOf(parameter);
};

/** What is wrong with a typed value; undefined: nothing. */
export function problemOf(parameter: RuleParameter, draft: string): 'outOfBounds' | 'whole' | undefined {
  const value = valueOfDraft(parameter, draft);
  if (Number.isNaN(value) || value < parameter.minimum || value > parameter.maximum) return 'outOfBounds';
  return parameter.isInteger && !Number.isInteger(value) ? 'whole' : undefined;
}
