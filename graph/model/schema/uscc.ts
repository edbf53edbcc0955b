const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * Whether the 18th character of a unified social credit code is right. Source: GB 32100-2015; weights 3^(i−1) mod 31,
 * check = (31 − Σ mod 31) mod 31.
 */
export const hasValidUsccCheck = (code: string): boolean =>
  code.length === 18 && code[17] === usccCheck(code);

/** The check character for the first 17 characters; undefined when one is not of the alphabet. */
export function usccCheck(code: string): string | undefined {
  let weight = 1;
  let sum = 0;
  for (const character of code.slice(0, 17)) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return undefined;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31];
}

/** The second character of a code given by civil affairs, by the organisation's type; what is only filed has no such code. */
export const USCC_CLASS: Readonly<Record<string, string>> = {
  association: '1',
  serviceInstitution: '2',
  foundation: '3',
};

/** Whether a code registered by civil affairs (first character 5) has the class that the organisation's type asks for. */
export function usccClassMatches(code: string, orgType: string): boolean {
  const expected = USCC_CLASS[orgType];
  return code[0] !== '5' || expected === undefined || code[1] === expected;
}
