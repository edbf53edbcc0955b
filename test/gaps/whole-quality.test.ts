import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProjectedBody, ProjectedName } from '../../graph/gaps/projection.ts';
import { duplicateName } from '../../graph/gaps/rules/quality/dq3-duplicate-name.ts';
import { figureDiffers } from '../../graph/gaps/rules/quality/dq7-figure-differs.ts';
import { timesAsLong } from '../harness/times-as-long.ts';
import { ask, body, subjectsOf } from './hand-made-projection.ts';

describe('DQ3 duplicate names', () => {
  const named = (id: string, name: string, more: Partial<ProjectedName> = {}): ProjectedName => ({
    id,
    kind: 'SocialOrganization',
    name,
    isFormer: false,
    ...more,
  });
  const found = (names: ProjectedName[], bodies: ProjectedBody[] = []) =>
    subjectsOf(ask(duplicateName, { names, bodies }));

  test('width, spaces and brackets make no difference', () => {
    const signs = fc.constantFrom('', ' ', '　', '(', '（', ')', '·', '-');
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), signs, fc.boolean(), (name, sign, isWide) => {
        const base = `示例社${name}区`;
        const other = `示例${sign}社${isWide ? wide(name) : name}区${sign}`;
        expect(found([named('a', base), named('b', other)])).toEqual([['a', 'b']]);
      }),
    );
  });

  test.each([
    ['other kinds', [named('a', '甲'), named('b', '甲', { kind: 'Unit' })], []],
    ['a former name of another', [named('a', '甲'), named('b', '甲', { isFormer: true })], [['a', 'b']]],
    ['a former name of both', ['a', 'b'].map((id) => named(id, '甲', { isFormer: true })), []],
    ['its own former name', [named('a', '甲'), named('a', '甲', { isFormer: true })], []],
    ['names of nothing but signs', [named('a', '（）'), named('b', '()')], []],
    [
      'three, two by two',
      [named('a', '甲'), named('b', '甲'), named('b', '乙', { isFormer: true }), named('c', '乙')],
      [['a', 'b', 'c']],
    ],
  ] as [string, ProjectedName[], string[][]][])('%s', (_, names, expected) => {
    expect(found(names)).toEqual(expected);
  });

  test.each([
    ['all apart', (index: number) => [named(`r${index}`, `甲${index}`)]],
    ['all alike', (index: number) => [named(`r${index}`, '甲')]],
    ['two by two', (index: number) => [named(`r${index}`, `甲${index >> 1}`)]],
    [
      'one chain',
      (index: number) => [
        named(`r${index}`, `甲${index}`),
        named(`r${index}`, `甲${index + 1}`, { isFormer: true }),
      ],
    ],
  ])('ten times as many records take about ten times as long: %s', (_, of) => {
    const told = (length: number) => Array.from({ length }, (__, index) => of(index)).flat();
    const [many, few] = [told(20_000), told(2_000)];
    const times = timesAsLong(
      () => found(many),
      () => found(few),
    );
    expect(times).toBeLessThan(40);
  });

  test('a deregistered organisation keeps its name from nobody', () => {
    const bodies = [body('b', 'town', { isNormal: false })];
    expect(found([named('a', '甲'), named('b', '甲')], bodies)).toEqual([]);
  });
});

test('DQ7 repeats what does not agree, and says unknown where there is nothing to compute from', () => {
  const figure = { id: 'f', title: '示例', unit: '份', reported: 1_200, computed: 1_100, agrees: false };
  const { computed: _computed, ...uncomputed } = figure;
  const figures = [figure, { ...figure, id: 'g', agrees: true }, { ...uncomputed, id: 'h' }];
  const verdict = ask(figureDiffers, { figures });
  expect(subjectsOf(verdict)).toEqual([['f']]);
  expect(verdict.findings[0]?.why.zh).toBe('“示例”上报1,200份，按图谱计算为1,100份。');
  expect(verdict).toMatchObject({ looked: 3, unknown: [{ subject: 'h' }] });
});
