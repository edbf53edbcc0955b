import fc from 'fast-check';

const ODD = [
  '',
  ' ',
  '0',
  '-1',
  '1e3',
  '1.5',
  '99999999999999999999',
  '9007199254740993',
  'NaN',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '%',
  '%00',
  '\0',
  '\ud800',
  '\u200b',
  '\u202e社区',
  '社区',
  '𠮷',
  ',,',
  'high,high,high,high',
  '1800-01-01',
  '2023-02-30',
  '9999-12-31',
  "' OR 1=1 //",
  '}) MATCH (n) DETACH DELETE n //',
  'x'.repeat(2_000),
];

/** What an address may hold that no page asks with. A lone surrogate cannot be sent: it becomes what it would. */
export const hostileText: fc.Arbitrary<string> = fc
  .oneof(fc.constantFrom(...ODD), fc.string({ unit: 'binary', maxLength: 80 }))
  .map((text) => Buffer.from(text).toString());

const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)]);
const leaf = fc.oneof(
  hostileText,
  fc.constantFrom('\ud800', 'a\0b'),
  fc.double(),
  fc.constantFrom(-0, 1e308, Number.MAX_SAFE_INTEGER + 2, -1, 0, null, true),
  fc.constant(nested(40)),
);
const KEYS = [
  'node',
  'id',
  'kind',
  'fields',
  'set',
  'was',
  'relation',
  'provenance',
  'finding',
  'on',
  '__proto__',
  'x',
];

/** JSON of any shape, with the names that commands know among others. */
export const hostileBody: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4, withCrossShrink: true }, leaf, tie('list'), tie('map')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  map: fc
    .array(fc.tuple(fc.constantFrom(...KEYS), tie('value')), { maxLength: 5 })
    .map((entries) => Object.fromEntries(entries)),
})).value;

/** Every place in a JSON value, as the keys that lead there. */
const placesIn = (value: unknown, above: readonly string[] = []): (readonly string[])[] => [
  ...(above.length > 0 ? [above] : []),
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => placesIn(each, [...above, key]))
    : []),
];

function replaced(value: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value))
    return value.map((each, index) => (String(index) === key ? replaced(each, rest, put) : each));
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [key]: replaced(record[key], rest, put) };
}

/** Something right with one thing wrong: another value at one place, or one more beside it. */
export const spoilt = (right: object): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...placesIn(right)), fc.boolean(), hostileBody)
    .map(([place, isBeside, put]) =>
      replaced(right, isBeside ? [...place.slice(0, -1), 'more'] : place, put),
    );
