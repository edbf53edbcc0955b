import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, it } from 'vitest';
import { serve } from '../../server/http/api.ts';
import { BatchPlaces } from '../../server/http/batch-places.ts';
import { batches } from '../../server/http/batches.ts';
import type { ApiContext } from '../../server/http/operation.ts';
import { problems } from '../../server/http/problem.ts';
import { readBatch } from '../../server/http/read-batch.ts';
import { ask } from '../harness/ask.ts';
import { createUnit } from '../harness/made.ts';

it('who hangs up has no second place while the first batch still waits', async () => {
  const bugs: unknown[] = [];
  const batchPlaces = new BatchPlaces();
  /** Batches that reached the committer, each with how to end it. */
  const waiting: (() => void)[] = [];
  let [came, left] = [() => {}, () => {}];
  const committer = {
    submitBatch: ({ mid }: { mid: number }) =>
      new Promise((resolve) => {
        waiting.push(() => resolve({ mid, status: 'ok', seq: 1 }));
        came();
      }),
  };
  const context = { store: { incarnation: 'x' }, committer, batchPlaces } as unknown as ApiContext;
  const app = express()
    .use((_request, response, next) => {
      Object.assign(response.locals, { actor: { id: 'li', role: 'editor' }, payer: 'li' });
      next();
    })
    .post(
      '/batches',
      ...readBatch(batchPlaces),
      (_request, response, next) => {
        response.once('close', () => left());
        next();
      },
      serve(batches, context),
    )
    .use(problems((error) => bugs.push(error)));
  const http = createServer(app);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const body = JSON.stringify({ clientId: 'import', mid: 1, commands: [createUnit('unit-1')] });
  const headers = { 'content-type': 'application/json' };
  const post = () => ask(address, '/batches', { method: 'POST', headers, body });

  const isThere = new Promise<void>((resolve) => {
    came = resolve;
  });
  const isGone = new Promise<void>((resolve) => {
    left = resolve;
  });
  const hangingUp = request(`${address}/batches`, { method: 'POST', headers });
  hangingUp.on('error', () => {});
  hangingUp.end(body);
  await isThere;
  hangingUp.destroy();
  await isGone;
  came = () => waiting[1]?.();
  expect((await post()).status).toBe(429);
  waiting[0]?.();
  await new Promise(setImmediate);
  expect((await post()).status).toBe(200);
  expect(waiting).toHaveLength(2);
  // Its place was left with its answer.
  came = () => waiting[2]?.();
  expect((await post()).status).toBe(200);
  http.close();
  expect(bugs).toEqual([]);
});

it('where others have all places, that is said, and not that one asks too often', () => {
  const places = new BatchPlaces();
  const leave = Array.from({ length: 12 }, (_, index) => places.take(`person-${index}`));
  expect(() => places.take('person-3')).toThrow('limited');
  expect(() => places.take('li')).toThrow('busy');
  leave[0]?.();
  places.take('li')();
});
