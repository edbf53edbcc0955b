import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldSpec } from '../../graph/model/schema/field.ts';
import { visibleText } from '../../graph/model/schema/fold/characters.ts';
import { foldText } from '../../graph/model/schema/fold/field.ts';
import { nameKey } from '../../graph/model/schema/fold/name.ts';
import { firstGraphemes, graphemes } from '../../graph/model/schema/graphemes.ts';
import { fieldSpecs, KIND_NAMES } from '../../graph/model/schema/kinds.ts';
import { LEAST_RUNS, SEEDS } from './seeds.ts';

/** One field of each way of folding. */
const fields = new Map<string, FieldSpec>();
for (const kind of KIND_NAMES)
  for (const spec of Object.values(fieldSpecs(kind))) fields.set(`${spec.type} ${spec.as ?? ''}`, spec);

/** Pieces that values are made of, beside characters of all kinds. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '2023',
      '4',
      '14',
      '年',
      '月',
      '日',
      '号',
      '-',
      '—',
      '.',
      '/',
      ' ',
      '　',
      '\u200b',
      '〇',
      '二',
      '十',
      '廿',
    ],
    ...[
      '万',
      '亿',
      '元',
      '¥',
      '约',
      '余',
      ',',
      '，',
      '１',
      '〔',
      '〕',
      '[',
      ']',
      '（',
      '）',
      'T',
      ':',
      '00',
      'Z',
      '+08:00',
    ],
    ...['51440115MJ00007778', 'mj', 'O', '星期五', '人', '\ud842', '𠮷', '²', '🇨🇳', '\u202e'],
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

describe.each(SEEDS)('folds of any text (seed %d)', (seed) => {
  const options = { seed, numRuns: LEAST_RUNS };
  it.each([...fields])('%s: none throws, and a value folds to itself', (_name, spec) => {
    fc.assert(
      fc.property(text, (typed) => {
        const once = foldText(spec, typed);
        if ('refused' in once) {
          expect(once.refused).toMatch(/^[a-zA-Z]+$/);
        } else {
          const again = String(once.value);
          // A number too large to be written out is refused by its schema.
          if (!/e[+-]\d+$/.test(again))
            expect(foldText(spec, again)).toEqual(once.value === again ? once : { value: once.value });
        }
      }),
      options,
    );
  });
  it('names fold to themselves, and nothing is lost by cutting', () => {
    fc.assert(
      fc.property(text, fc.nat(20), (typed, most) => {
        expect(visibleText(visibleText(typed))).toBe(visibleText(typed));
        expect(nameKey(nameKey(typed))).toBe(nameKey(typed));
        expect(graphemes(typed).join('')).toBe(typed);
        expect(typed.startsWith(firstGraphemes(typed, most))).toBe(true);
      }),
      options,
    );
  });
});
