import { parentPort } from 'node:worker_threads';
import { RULES } from '../../graph/gaps/rules.ts';
import type { Entry } from '../../graph/model/log/entry.ts';
import { Refusal } from '../../graph/model/schema/failure.ts';
import { View } from '../../graph/model/view/view.ts';
import { Replica } from '../../graph/replica/replica.ts';
import { KeptReports } from '../../graph/reports/kept-reports.ts';
import type { Computed } from './call.ts';
import { CALLS, type CallName } from './calls.ts';
import { GapBoard } from './gap-board.ts';
import type { FromBoard, ToBoard } from './messages.ts';

/**
 * The thread in which everything is computed that is the same for everybody, on a replica of its own: nothing here holds
 * up a commit, an acknowledgement or a broadcast.
 */
const port = parentPort;
if (!port) throw new Error('the board runs in a thread of its own');
const send = (message: FromBoard, transfer: readonly ArrayBuffer[] = []): void =>
  port.postMessage(message, transfer);
const onBug = (error: unknown): void => send({ type: 'bug', error });

const view = new View();
let replica: Replica | undefined;
let gaps: GapBoard | undefined;
/** Entries and questions that came before the graph was whole. */
const early: Entry[] = [];
const { promise: opening, resolve: opened } = openable<Omit<Computed, 'asker'>>();

port.on('message', (message: ToBoard) => {
  switch (message.type) {
    case 'records':
      view.load(message.nodes, message.relations);
      return;
    case 'loaded':
      opened(open(message.incarnation, message.seq));
      return;
    case 'entries':
      if (!replica || !gaps) return void early.push(...message.entries);
      replica.take(message.entries);
      gaps.take(message.entries);
      return;
    case 'ask':
      void answer(message.id, message.call as CallName, message.query, message.asker);
  }
});

function open(incarnation: string, seq: number): Omit<Computed, 'asker'> {
  replica = new Replica(view, seq);
  replica.take(early.splice(0));
  const reports = new KeptReports(replica);
  gaps = new GapBoard({
    replica,
    rules: RULES,
    figures: (on) => reports.projected(on),
    now: () => new Date(),
    onBug,
  });
  gaps.onChange((changed) => send({ type: 'changed', changed }));
  return { incarnation, replica, gaps, reports };
}

async function answer(id: number, call: CallName, query: unknown, asker: string): Promise<void> {
  try {
    const { seq, tag, body } = await CALLS[call].answer({ ...(await opening), asker }, query as never);
    const json = new TextEncoder().encode(JSON.stringify(body));
    send({ type: 'answer', id, packed: { seq, tag, json } }, [json.buffer]);
  } catch (error) {
    if (!(error instanceof Refusal)) onBug(error);
    send({ type: 'refused', id, failure: error instanceof Refusal ? error.failure : { code: 'internal' } });
  }
}

function openable<T>(): { readonly promise: Promise<T>; resolve(value: T): void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve: (value) => resolve(value) };
}
