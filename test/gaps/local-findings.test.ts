import { expect, test } from 'vitest';
import { LocalFindings } from '../../graph/gaps/local-findings.ts';
import type { LocalRule } from '../../graph/gaps/rule.ts';
import { RULES } from '../../graph/gaps/rules.ts';

test('one kind of subject has room for 31 rules, and says so when there are more', () => {
  const rule = RULES.find((each): each is LocalRule => each.scope === 'local');
  if (!rule) throw new Error('no local rule');
  const open = (count: number) =>
    new LocalFindings(
      Array.from({ length: count }, () => rule),
      () => ({}),
      '2023-04-14',
      () => undefined,
    );
  expect(() => open(31)).not.toThrow();
  expect(() => open(32)).toThrow(/more than 31 rules/);
});
