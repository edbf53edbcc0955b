import type { PushedCommand } from '../../graph/model/commands/command.ts';
import type { Result } from '../../graph/model/log/entry.ts';
import { newId } from '../../graph/model/schema/id.ts';
import { call } from './call.ts';
import { claim } from './client-id.ts';
import type { KeptStore } from './kept-queue.ts';
import { type LeftQueues, sendLeftQueues } from './left-queues.ts';

async function push(clientId: string, commands: readonly PushedCommand[]): Promise<readonly Result[]> {
  const body = JSON.stringify({ clientId, commands });
  return (await call<{ readonly results: readonly Result[] }>('/commands', { method: 'POST', body })).results;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Sends over HTTP what this browser's closed pages left. Errors: as `sendLeftQueues`. */
export const sendLeftOf = (store: KeptStore, known: LeftQueues): Promise<void> =>
  sendLeftQueues({ store, claim, push, newId, pause }, known);
