import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openSnapshotParts } from '../../web/live/snapshot-parts.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('},{"id":"', '"nodes":[', '\\', '\\"', ']}', '南沙'),
);
const record = fc.record({
  id: text,
  fields: fc.dictionary(text, fc.oneof(text, fc.integer(), fc.boolean(), fc.array(text))),
  places: fc.array(fc.record({ area: text, x: fc.double({ noNaN: true, noDefaultInfinity: true }) })),
});
const snapshot = fc.record({
  incarnation: text,
  seq: fc.nat(),
  scope: fc.constant('all'),
  nodes: fc.array(record),
  relations: fc.array(record),
});
/** Any order of the parts, and any way in which the text is cut. */
const sent = fc.tuple(
  snapshot,
  fc.shuffledSubarray(['incarnation', 'seq', 'scope', 'nodes', 'relations'], { minLength: 5 }),
  fc.infiniteStream(fc.integer({ min: 1, max: 40 })),
  fc.boolean(),
);

it('a snapshot taken piece by piece is the snapshot parsed at once', () => {
  fc.assert(
    fc.property(sent, ([whole, order, lengths, isSpaced]) => {
      const json = JSON.stringify(
        Object.fromEntries(order.map((name) => [name, whole[name as keyof typeof whole]])),
        null,
        isSpaced ? 1 : 0,
      );
      const parts = openSnapshotParts();
      const [nodes, relations]: [unknown[], unknown[]] = [[], []];
      for (let at = 0; at < json.length; ) {
        const length = lengths.next().value;
        const found = parts.take(json.slice(at, at + length));
        nodes.push(...found.nodes);
        relations.push(...found.relations);
        at += length;
      }
      const { nodes: _nodes, relations: _relations, ...around } = JSON.parse(json);
      expect({ nodes, relations }).toEqual({
        nodes: JSON.parse(json).nodes,
        relations: JSON.parse(json).relations,
      });
      expect(parts.rest()).toMatchObject(around);
    }),
  );
});

it('what was cut off is no snapshot', () => {
  const parts = openSnapshotParts();
  parts.take('{"incarnation":"log","seq":1,"nodes":[{"id":"a"}');
  expect(() => parts.rest()).toThrow(SyntaxError);
});
