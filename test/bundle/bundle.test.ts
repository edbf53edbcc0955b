import { describe, expect, test } from 'vitest';
import { builtPage } from './built-page.ts';
import { harmlessUses, newerFunctions, newerStyles } from './newer-features.ts';

const page = builtPage();
const kilobyte = 1000;
/** 300 until what is typed had to survive the page; it is to grow no further. */
const firstPictureKilobytes = 330;
const allScriptsKilobytes = 740;
/** Text that only the query cache brings along. */
const queryCache = /Missing queryFn/;
/** Text that only the chart library brings along. */
const charts = /_echarts_instance_/;
/** A word that stands in a vocabulary alone. */
const vocabularies = /严重违法失信名单/;

interface Finding {
  readonly feature: string;
  readonly around: string;
}

function findingsIn(text: string, features: typeof newerFunctions): Finding[] {
  return features.flatMap(({ name, pattern, since }) =>
    [...text.matchAll(pattern)]
      .map((match) => text.slice(Math.max(0, match.index - 70), match.index + 50))
      .filter((around) => !harmlessUses.some((use) => use.name === name && use.near.test(around)))
      .map((around) => ({ feature: `${name} (Chrome ${since})`, around })),
  );
}

function sizeOf(files: readonly { readonly gzippedBytes: number }[]): number {
  return files.reduce((sum, file) => sum + file.gzippedBytes, 0) / kilobyte;
}

describe.skipIf(!page)('the built page', () => {
  const { scripts, styles, first } = page ?? { scripts: [], styles: [], first: [] };

  test(`P7 the first picture needs at most ${firstPictureKilobytes} kB of script, gzipped`, () => {
    expect(first.some(({ name }) => name.startsWith('map-controller-'))).toBe(true);
    expect(sizeOf(first)).toBeLessThanOrEqual(firstPictureKilobytes);
  });

  test(`all scripts together are at most ${allScriptsKilobytes} kB, gzipped`, () => {
    expect(sizeOf(scripts)).toBeLessThanOrEqual(allScriptsKilobytes);
  });

  test('the query cache is a part of its own, which the first picture does without', () => {
    expect(scripts.filter((script) => queryCache.test(script.text))).toHaveLength(1);
    expect(first.filter((script) => queryCache.test(script.text)).map((script) => script.name)).toEqual([]);
  });

  test('charts are drawn by a part of their own, which the first picture does without', () => {
    expect(scripts.filter((script) => charts.test(script.text))).toHaveLength(1);
    expect(first.filter((script) => charts.test(script.text)).map((script) => script.name)).toEqual([]);
  });

  test('vocabularies are not part of the first picture', () => {
    expect(scripts.filter((script) => vocabularies.test(script.text))).toHaveLength(1);
    expect(first.filter((script) => vocabularies.test(script.text)).map((script) => script.name)).toEqual([]);
  });

  test('P7 no script uses what Chrome 90 lacks', () => {
    expect(scripts.flatMap((script) => findingsIn(script.text, newerFunctions))).toEqual([]);
  });

  test('no style sheet depends on a feature that Chrome 90 lacks', () => {
    expect(styles.flatMap((style) => findingsIn(style.text, newerStyles))).toEqual([]);
  });
});

test.each([
  ['.at()', 'rows.at(-1)'],
  ['Object.hasOwn', 'Object.hasOwn(a,b)'],
  ['structuredClone', 'let a=structuredClone(b)'],
  ['class static block', 'class a{static{a.b=1}}'],
  ['asking for a private field', 'class a{#b;static c=d=>#b in d}'],
])('%s would be found', (name, text) => {
  expect(findingsIn(text, newerFunctions).map((finding) => finding.feature)).toEqual([
    expect.stringContaining(name),
  ]);
});
