import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rounds } from '../../graph/commands/write-plan.ts';

const step = (statement: string, alters: string[], needs: string[] = []) => ({ statement, alters, needs });
const shape = (steps: ReturnType<typeof step>[]) =>
  rounds(steps).map((round) => [...round].map(([statement, shared]) => `${statement}×${shared.length}`));

it('what does not touch shares statements; what touches keeps its order', () => {
  expect(shape([step('create', ['a']), step('create', ['b']), step('relate', ['r'], ['a', 'b'])])).toEqual([
    ['create×2'],
    ['relate×1'],
  ]);
  expect(shape([step('set', ['a']), step('set', ['a']), step('delete', ['a']), step('set', ['b'])])).toEqual([
    ['set×3'],
    ['delete×1'],
  ]);
});

it('in any plan two steps that touch the same come in their order', () => {
  const subject = fc.constantFrom('a', 'b', 'c', 'd');
  const some = fc.uniqueArray(subject, { maxLength: 2 });
  const anyStep = fc.record({ statement: fc.constantFrom('s', 't', 'u'), alters: some, needs: some });
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 30 }), (drawn) => {
      // What a step alters it does not also need.
      const steps = drawn.map((each) => ({
        ...each,
        needs: each.needs.filter((one) => !each.alters.includes(one)),
      }));
      const place = new Map<object, [round: number, row: number]>();
      rounds(steps).forEach((round, index) => {
        for (const shared of round.values())
          for (const [row, each] of shared.entries()) place.set(each, [index, row]);
      });
      steps.forEach((later, index) => {
        for (const earlier of steps.slice(0, index)) {
          const touches =
            later.alters.some((one) => earlier.alters.includes(one) || earlier.needs.includes(one)) ||
            later.needs.some((one) => earlier.alters.includes(one));
          if (!touches) continue;
          const [before, beforeRow] = place.get(earlier) ?? [-1, -1];
          const [after, afterRow] = place.get(later) ?? [-1, -1];
          const isOneStatement =
            before === after && earlier.statement === later.statement && beforeRow < afterRow;
          expect(before < after || isOneStatement).toBe(true);
        }
      });
    }),
    { seed: 20230414, numRuns: 300 },
  );
});
