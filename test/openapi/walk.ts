import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../graph/model/commands/command.ts';
import { LIMITS } from '../../graph/model/wire/limits.ts';
import type { Reply } from '../harness/ask.ts';
import { createUnit } from '../harness/made.ts';
import type { RunningServer } from '../harness/server-in-process.ts';
import { problemOf } from '../http/problem-of.ts';
import { type Described, Description } from './description.ts';
import { refusedBatches } from './refused-batches.ts';
import { commandOf, validSteps } from './valid-bodies.ts';
import { addressOf, type ValidValues, validValues } from './valid-values.ts';

/** Refusals that no single request brings about, and why. */
const NOT_HERE: Readonly<Record<string, string>> = {
  internal: 'a bug',
  unavailable: 'while the store opens, or cannot write: test/start, test/live',
  limited: 'more than one person may ask: test/http/limits.test.ts',
  busy: 'others have all places: test/http/batch-places.test.ts, few-at-once.test.ts',
  conflict: 'two servers that introduce one person at once',
};

/** What is no longer there, or not yet. */
const GONE: Readonly<Record<string, string>> = {
  changes: '/changes?since=99999999',
  entry: '/entries/99999999',
  gapsPage: '/gaps?after=no',
};

/** Walks the document that a server gives of itself and calls everything in it, as somebody who knows nothing else. */
export function walkSuite(title: string, open: () => Promise<RunningServer>): void {
  describe(title, () => {
    let server: RunningServer;
    let description: Description;
    let valid: ValidValues;
    beforeAll(async () => {
      server = await open();
      description = new Description((await server.ask('/api/v1/openapi.json')).json);
      valid = await validValues(server);
    });
    afterAll(async () => {
      await server.close();
      expect(server.bugs).toEqual([]);
    });

    const wrong = (operation: Described, { status, headers, json }: Reply): string | undefined =>
      description.wrongAnswer(operation, status, (headers['content-type'] ?? '').split(';')[0] ?? '', json);
    const called = async (operation: Described, address: string, body?: unknown): Promise<Reply> => {
      const reply = await server.ask(address, { method: operation.method, body });
      expect([address, reply.status, wrong(operation, reply)]).toEqual([address, 200, undefined]);
      return reply;
    };
    const valuesOf = (operation: Described, wanted: (name: string, required: boolean) => boolean) =>
      new Map(
        operation.parameters
          .filter(({ name, required }) => wanted(name, required))
          .map((parameter) => [parameter.name, valid(operation, parameter)]),
      );
    const reads = () => description.operations.filter(({ method }) => method === 'GET');

    it('every read is answered as it says: with what it must have, with each of the rest, with all', async () => {
      expect(reads().length).toBeGreaterThan(15);
      for (const operation of reads()) {
        const must = valuesOf(operation, (_, required) => required);
        await called(operation, addressOf(operation, must));
        for (const { name, required } of operation.parameters)
          if (!required)
            await called(
              operation,
              addressOf(
                operation,
                valuesOf(operation, (each, has) => has || each === name),
              ),
            );
        // The next page of another question is gone.
        await called(
          operation,
          addressOf(
            operation,
            valuesOf(operation, (name) => name !== 'after'),
          ),
        );
      }
    });

    it('every read but health is not sent again while nothing changed, also to a program that says no-cache', async () => {
      for (const operation of reads().filter(({ isOpen }) => !isOpen)) {
        const address = addressOf(
          operation,
          valuesOf(operation, (_, required) => required),
        );
        const { etag = '' } = (await called(operation, address)).headers;
        const again = await server.raw(address, {
          headers: {
            authorization: `Bearer ${server.token}`,
            'if-none-match': etag,
            'cache-control': 'no-cache',
          },
        });
        expect([address, again.status, again.text, again.headers.etag]).toEqual([address, 304, '', etag]);
      }
    });

    it('every command is taken as it is described, and its result said as it is described', async () => {
      const push = description.operations.find(({ id }) => id === 'push');
      if (!push) throw new Error('the document has no push');
      const { findings } = (await server.ask('/api/v1/gaps?limit=1')).json;
      const rule = (await server.ask('/api/v1/gaps/rules')).json.rules.find(
        (each: { parameters: unknown[] }) => each.parameters.length > 0,
      );
      const steps = validSteps(findings[0].id, rule.id, rule.parameters[0].name);
      expect(new Set(steps.map(({ command }) => command.type))).toEqual(new Set(Object.keys(COMMANDS)));
      const revs = new Map<string, number>();
      let last = 0;
      for (const [index, step] of steps.entries()) {
        const { knows, changes = [] } = step;
        const command = commandOf(step, last);
        const ifRev = knows === undefined ? {} : { ifRev: revs.get(knows) };
        const body = { clientId: 'walker', commands: [{ mid: index + 1, ...command, ...ifRev }] };
        expect([command.type, description.wrong(body, 'components', 'schemas', 'PushBody')]).toEqual([
          command.type,
          undefined,
        ]);
        const { json } = await called(push, '/api/v1/commands', body);
        expect(json.results).toEqual([{ mid: index + 1, status: 'ok', seq: expect.any(Number) }]);
        last = json.results[0].seq;
        for (const id of changes) revs.set(id, json.results[0].seq);
      }
    });

    it('a batch of every command is as it is described, and one is taken and answered as it is described', async () => {
      const pushBatch = description.operations.find(({ id }) => id === 'pushBatch');
      if (!pushBatch) throw new Error('the document has no batch');
      const batch = (commands: readonly object[]) => ({ clientId: 'walker-batch', mid: 1, commands });
      const of = (commands: readonly object[]): string | undefined =>
        description.wrong(batch(commands), 'components', 'schemas', 'PushBatchBody');
      const steps = validSteps('G05:so-1', 'G05', 'days').map(({ command }) => ({ ...command, ifRev: 1 }));
      // What is taken back is an act of its own.
      for (const step of steps)
        if (step.type === 'entry.takeBack') expect(of([step])).toBeDefined();
        else expect([step.type, of([step])]).toEqual([step.type, undefined]);
      expect(of([{ mid: 1, ...steps[0] }])).toBeDefined();
      const row = createUnit('walked-in-batch');
      expect(of([row])).toBeUndefined();
      const { json } = await called(pushBatch, '/api/v1/batches', batch([row]));
      expect(json).toEqual({ mid: 1, status: 'ok', seq: expect.any(Number) });
    });

    it('an introduction is taken as it is described', async () => {
      const introduce = description.operations.find(({ id }) => id === 'introduce');
      if (!introduce) throw new Error('the document has no introduction');
      const body = { name: '走访的程序', unit: '区委' };
      expect(description.wrong(body, 'components', 'schemas', 'IntroduceBody')).toBeUndefined();
      const { json } = await called(introduce, '/api/v1/session', body);
      expect(json).toEqual({ actorId: 'api', ...body });
    });

    it('every refusal that is described can be had, and is as it is described', async () => {
      const token = { authorization: `Bearer ${server.token}` };
      const sent = { 'content-type': 'application/json' };
      const ways: Readonly<Record<string, (operation: Described, address: string) => Promise<Reply>>> = {
        invalid: ({ method, hasBody }, address) =>
          server.ask(hasBody ? address : `${address}${address.includes('?') ? '&' : '?'}colour=red`, {
            method,
            ...(hasBody ? { body: { colour: 'red' } } : {}),
          }),
        unauthorized: ({ method }, address) => server.raw(address, { method, headers: sent, body: '{}' }),
        origin: ({ method }, address) =>
          server.raw(address, { method, headers: { ...token, ...sent, host: 'evil.example' }, body: '{}' }),
        tooLarge: ({ method }, address) =>
          server.ask(address, { method, body: { name: 'x'.repeat(LIMITS.messageBytes) } }),
        mediaType: ({ method }, address) => server.raw(address, { method, headers: token, body: '{}' }),
        notFound: async ({ id, path }, address) =>
          server.ask(
            id === 'entry'
              ? `/api/v1/entries/${(await server.ask('/healthz')).json.seq + 1}`
              : address.replace(/[^/?]+(?=$|\?|\/neighbours)/, `no-${path.length}`),
          ),
        gone: ({ id }) => server.ask(`/api/v1${GONE[id]}`),
      };
      const batches = refusedBatches((path, body) => server.ask(`/api/v1${path}`, { body }));
      for (const operation of description.operations) {
        const address = addressOf(
          operation,
          valuesOf(operation, (_, required) => required),
        );
        for (const code of Object.values(operation.answers).flat()) {
          if (code in NOT_HERE || (operation.isOpen && code === 'invalid')) continue;
          const way = (operation.id === 'pushBatch' && batches[code]) || ways[code];
          if (!way) throw new Error(`how is ${operation.id} refused ${code}?`);
          const reply = await way(operation, address);
          expect([operation.id, problemOf(reply), wrong(operation, reply)]).toEqual([
            operation.id,
            code,
            undefined,
          ]);
        }
      }
    });
  });
}
