import { expect, test } from 'vitest';
import { leastCovering } from '../../web/canvas/gestures/link-handle.ts';

const spots = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
];

test('the link handle takes the first free spot, or the one that covers least', () => {
  expect(leastCovering(spots, [])).toEqual(spots[0]);
  expect(leastCovering(spots, [{ x: 0, y: 1, radius: 5 }])).toEqual(spots[1]);
  expect(leastCovering(spots, [{ x: 4, y: 0, radius: 20 }])).toEqual(spots[1]);
});

test('the link handle covers no name either', () => {
  const name = { x: -20, y: -10, width: 25, height: 20 };
  expect(leastCovering([...spots, { x: 20, y: 0 }], [], [name])).toEqual({ x: 20, y: 0 });
});
