import { describe, expect, it } from 'vitest';
import { visibleText } from '../../graph/model/schema/fold/characters.ts';
import { foldDocumentNumber } from '../../graph/model/schema/fold/document-number.ts';
import { nameKey } from '../../graph/model/schema/fold/name.ts';
import { firstGraphemes, graphemeCount } from '../../graph/model/schema/graphemes.ts';

describe('numbers of papers', () => {
  it.each([
    '穗南民〔2023〕5号',
    '穗南民[2023] 5 号',
    '穗南民（２０２３）5号',
    '穗南民【2023】5号',
    '穗南民﹝2023﹞5号',
    '穗南民〔2023年〕5号',
    '协议编号：穗南民[2023]5号',
    '\u200b穗南民〔 2023 〕5号',
  ])('%s is 穗南民〔2023〕5号', (typed) => {
    expect(foldDocumentNumber(typed)).toEqual({ value: '穗南民〔2023〕5号' });
  });
  it('keeps other numbers as they are, with one stroke', () => {
    expect(foldDocumentNumber('NS—XY－2023–001（补）')).toEqual({ value: 'NS-XY-2023-001(补)' });
  });
  it.each(['穗南民[2023〕5号', '穗南民〔2023 5号', '5号#'])('%s is refused', (typed) => {
    expect(foldDocumentNumber(typed)).toEqual({ refused: 'documentNumber' });
  });
});

describe('names', () => {
  it.each([
    [' \u3000南沙区商会\u00a0', '南沙区商会'],
    ['南沙\u200b区商会\ufeff', '南沙区商会'],
    ['南沙 商会', '南沙 商会'],
    ['葛\u{e0100}城商会', '葛\u{e0100}城商会'],
    ['👨\u200d👩\u200d👧之家', '👨\u200d👩\u200d👧之家'],
    ['南\u200d沙', '南沙'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(visibleText(typed)).toBe(kept);
  });
  it.each([
    ['5A志愿者协会（南沙）', '５ａ志愿者协会(南沙)'],
    ['南沙区商会', '南沙 区\u3000商会'],
    ['“三融合”·协会', '三融合协会'],
    ['葛\u{e0100}城商会', '葛城商会'],
    ['⼯会', '工会'],
  ])('%j and %j are one name', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });
});

describe('characters as people see them', () => {
  it.each([
    ['𠮷庆', 2],
    ['👨\u200d👩\u200d👧\u200d👦', 1],
    ['🇨🇳🇭🇰', 2],
    ['e\u0301', 1],
    ['葛\u{e0100}', 1],
    ['👍🏽', 1],
    ['1\ufe0f\u20e3', 1],
    ['', 0],
  ])('%j has %d', (text, count) => {
    expect(graphemeCount(text)).toBe(count);
  });
  it('cuts between them', () => {
    expect(firstGraphemes('𠮷👍🏽庆', 2)).toBe('𠮷👍🏽');
  });
});
