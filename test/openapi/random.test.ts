import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../graph/model/commands/command.ts';
import { type RunningServer, runServer } from '../harness/server-in-process.ts';
import { type Described, Description } from './description.ts';
import { hostileBody, hostileText, spoilt } from './hostile-values.ts';
import { validSteps } from './valid-bodies.ts';
import { addressOf, type ValidValues, validValues } from './valid-values.ts';

const SEEDS = [1, 2, 3];
const READS_OF_A_SEED = 250;
const WRITES_OF_A_SEED = 120;

let server: RunningServer;
let description: Description;
let valid: ValidValues;
beforeAll(async () => {
  server = await runServer({ seed: 'article' });
  description = new Description((await server.ask('/api/v1/openapi.json')).json);
  valid = await validValues(server);
});
afterAll(async () => {
  await server.close();
  expect(server.bugs).toEqual([]);
});

/** Each parameter is right, left out or hostile; now and then there is one more. */
const addressIn = (operation: Described): fc.Arbitrary<string> =>
  fc
    .record({
      values: fc.tuple(
        ...operation.parameters.map((parameter) =>
          fc.oneof(
            { weight: 3, arbitrary: fc.constant(valid(operation, parameter)) },
            { weight: parameter.in === 'path' ? 0 : 3, arbitrary: fc.constant(undefined) },
            { weight: 1, arbitrary: hostileText },
          ),
        ),
      ),
      extra: fc.option(fc.tuple(hostileText, hostileText), { freq: 8 }),
    })
    .map(({ values, extra }) => {
      const chosen = operation.parameters.flatMap(({ name }, index): [string, string][] => {
        const value = values[index];
        return value === undefined ? [] : [[name, value]];
      });
      const address = addressOf(operation, new Map(chosen));
      if (!extra) return address;
      return `${address}${address.includes('?') ? '&' : '?'}${extra.map(encodeURIComponent).join('=')}`;
    });

const commands = validSteps('G05:so-1', 'G05', 'days').map(({ command }) => ({
  mid: 1,
  ...command,
  ifRev: 1,
}));
const anyCommand = fc.record({
  mid: fc.integer({ min: 1, max: 3 }),
  type: fc.constantFrom(...Object.keys(COMMANDS)),
  args: hostileBody,
});
/** What a push may hold: a right command of every type with one thing wrong, or a type with anything. */
const aCommand = fc.oneof(fc.constantFrom(...commands).chain(spoilt), anyCommand);
const aRow = fc.oneof(
  fc.constantFrom(...commands.map(({ mid: _mid, ...row }) => row)).chain(spoilt),
  anyCommand.map(({ mid: _mid, ...row }) => row),
);
/** Of another client each, so that its `mid` is the next. */
let clients = 0;
const push = fc.array(aCommand, { maxLength: 3 }).map((all) => {
  clients += 1;
  return { clientId: `random-${clients}`, commands: all };
});
const batch = fc.array(aRow, { minLength: 1, maxLength: 3 }).map((all) => {
  clients += 1;
  return { clientId: `random-${clients}`, mid: 1, commands: all };
});

describe.each(SEEDS)('generated requests, seed %i', (seed) => {
  it('H4 whatever a read is asked with, it answers as it is described', async () => {
    const reads = description.operations.filter(({ method }) => method === 'GET');
    const asked = fc.constantFrom(...reads).chain(addressIn);
    await fc.assert(
      fc.asyncProperty(asked, async (address) => {
        // Looks at the answer by itself; see `requireDocumented`.
        expect((await server.ask(address)).status).toBeLessThan(500);
      }),
      { seed, numRuns: READS_OF_A_SEED },
    );
  });

  it('H4 whatever a write is sent, it answers as it is described', async () => {
    const bodies = fc.oneof(
      hostileBody,
      { weight: 4, arbitrary: push },
      { weight: 4, arbitrary: batch },
      fc.record({ clientId: fc.constantFrom('one', 'session-x', '', '__proto__'), commands: hostileBody }),
      spoilt({ clientId: 'one', commands: [{ mid: 1, type: 'node.delete', args: { id: 'x' }, ifRev: 1 }] }),
      fc.record({ name: hostileText, unit: hostileText }),
    );
    const writes = description.operations.filter(({ hasBody }) => hasBody);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...writes), bodies, async (operation, body) => {
        const reply = await server.ask(addressOf(operation, new Map()), {
          method: operation.method,
          body: JSON.stringify(body) ?? '',
        });
        expect(reply.status).toBeLessThan(500);
        expect(JSON.stringify(reply.json)).not.toContain('"internal"');
      }),
      { seed, numRuns: WRITES_OF_A_SEED },
    );
  });
});
