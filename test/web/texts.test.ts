import { expect, test } from 'vitest';
import { FAILURE } from '../../graph/model/schema/failure.ts';
import { RELATION_NAMES } from '../../graph/model/schema/relations.ts';
import { zhProblems } from '../../web/texts/zh-problems.ts';
import { zhRelations } from '../../web/texts/zh-relations.ts';
import { failureText, reasonText } from '../../web/ui/failure-text.ts';

test('every relation has its words seen from its target', () => {
  expect(Object.keys(zhRelations.incoming).sort()).toEqual([...RELATION_NAMES].sort());
});

test('every reason reads as a sentence of its own, an unknown one as the general one', () => {
  const words = Object.values(zhProblems.problem);
  expect(words.every((each) => each.length > 1)).toBe(true);
  expect(reasonText('usccCheck')).toContain('校验位');
  expect(reasonText('neverHeardOf')).toBe('内容不合要求');
});

test('a refusal says its own words, or what is wrong where that is known', () => {
  expect(failureText({ code: 'conflict' })).toBe(FAILURE.conflict.zh);
  expect(
    failureText({ code: 'illegal', issues: [{ path: 'fields.publishedOn', reason: 'notSigned' }] }),
  ).toBe('还没有签订日期，不能公示或终止');
});
