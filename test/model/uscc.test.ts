import { describe, expect, it } from 'vitest';
import { hasValidUsccCheck, usccCheck, usccClassMatches } from '../../graph/model/schema/uscc.ts';

/** From GB 32100-2015 practice; `domain.md` §3. */
const VECTORS = ['91350100M000100Y43', '91512081MA62K0260E', '12100000401359321Q'];
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

describe('the unified social credit code', () => {
  it.each(VECTORS)('%s holds, and no other check digit does', (code) => {
    expect(usccCheck(code)).toBe(code[17]);
    const valid = [...ALPHABET].filter((check) => hasValidUsccCheck(code.slice(0, 17) + check));
    expect(valid).toEqual([code[17]]);
  });

  it.each(VECTORS)('%s with any one character changed does not hold', (code) => {
    for (let at = 0; at < 17; at += 1)
      for (const other of ALPHABET)
        if (other !== code[at])
          expect(hasValidUsccCheck(code.slice(0, at) + other + code.slice(at + 1)), `${at} ${other}`).toBe(
            false,
          );
  });

  it('of another length or alphabet does not hold', () => {
    const [code = ''] = VECTORS;
    for (const bad of [
      '',
      code.slice(0, 17),
      `${code}0`,
      code.toLowerCase(),
      `I${code.slice(1)}`,
      ` ${code.slice(1)}`,
    ])
      expect(hasValidUsccCheck(bad), bad).toBe(false);
  });

  it.each([
    ['51440115', 'association', true],
    ['52440115', 'association', false],
    ['52440115', 'serviceInstitution', true],
    ['53440115', 'foundation', true],
    ['51440115', 'foundation', false],
    // Not registered by civil affairs, or a type without a class of its own: nothing to compare.
    ['91440115', 'association', true],
    ['51440115', 'communityOrganization', true],
    ['51440115', '', true],
  ])('the class in %s fits %s: %s', (code, type, fits) => {
    expect(usccClassMatches(code, type)).toBe(fits);
  });
});
