import type { Command, PushedCommand } from '../model/commands/command.ts';
import { View } from '../model/view/view.ts';
import type { Store } from '../store/store.ts';
import { type DecidedAhead, decideAhead, refusal } from './decide-ahead.ts';
import { type Answer, decideGroup, type Submission } from './decide-group.ts';

const ACTOR = { id: 'system', role: 'system' } as const;
/** Commands of one group. An interruption waits for a group; a large graph is filled faster in large ones. */
const FIRST_GROUP = 500;
const LARGEST_GROUP = 2_000;
const groupAfter = (done: number): number => Math.min(LARGEST_GROUP, Math.max(FIRST_GROUP, done));

export type FillDeps = {
  readonly now: () => Date;
  /** Fires where filling is to end early; what was written until then is whole. */
  readonly stopped?: AbortSignal | undefined;
};

/** The client as which a seed is written: how far it came is what is remembered of that client. */
export const seedClient = (name: string): string => `seed-${name}`;
/** Remembered once a seed is whole, so that nobody has to make it again to find out. */
const wholeClient = (name: string): string => `${seedClient(name)}-whole`;

export const isFilled = async (store: Store, name: string): Promise<boolean> =>
  (await store.client(wholeClient(name))) !== undefined;

/**
 * Writes a seed's commands into a store that holds nothing else, in large groups; every command is decided and logged as
 * people's are. An interrupted seed goes on after the last command that the store remembers. Returns how many were
 * written, and the graph at the store's head. Errors: the first refusal, which is a bug of the seed; EngineError; the
 * reason of `stopped`.
 */
export async function fill(
  store: Store,
  name: string,
  commands: Iterable<Command>,
  deps: FillDeps,
): Promise<{ readonly written: number; readonly view: View }> {
  const clientId = seedClient(name);
  const done = (await store.client(clientId))?.lastMid ?? 0;
  const { view, seq } = await store.readGraph();
  const filling: Filling = { store, view, now: deps.now };
  let head = seq;
  let written = 0;
  let writing: Promise<void> = Promise.resolve();
  try {
    for (const group of groupsOf(commands, done)) {
      const submission = { clientId, actor: ACTOR, commands: group };
      // One group is decided while the one before it is written.
      const [, decided] = await Promise.all([writing, decideAhead(filling.view, head, submission, deps.now)]);
      deps.stopped?.throwIfAborted();
      // What somebody else wrote between counts from the next group on.
      head = Math.max(head, store.head()) + decided.group.entries.length;
      written += group.length;
      writing = write(filling, submission, decided);
    }
    await writing;
    const whole = { clientId: wholeClient(name), actorId: ACTOR.id, lastMid: 0, results: [] };
    await store.commit(async () => ({ entries: [], clients: [{ ...whole, at: deps.now().toISOString() }] }));
    return { written, view: filling.view };
  } finally {
    // A refusal that comes while a group is being written leaves nothing running behind.
    await writing.catch(() => undefined);
  }
}

/** `view` is ahead of the store by what is being written. */
type Filling = { readonly store: Store; view: View; readonly now: () => Date };

function* groupsOf(commands: Iterable<Command>, done: number): Generator<PushedCommand[]> {
  let mid = 0;
  let group: PushedCommand[] = [];
  for (const command of commands) {
    mid += 1;
    if (mid > done) group.push({ ...command, mid });
    if (group.length < groupAfter(mid - group.length)) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

async function write(filling: Filling, submission: Submission, ahead: DecidedAhead): Promise<void> {
  const { store, now } = filling;
  let answers: readonly Answer[] = [];
  let bug: unknown;
  await store.commit(async (at) => {
    if (ahead.head === at.head) return ahead.group;
    // Somebody else wrote since: decided again on what the log says.
    filling.view = await replayed(store, at.head);
    const onBug = (error: unknown): void => {
      bug = error;
    };
    const decided = await decideGroup(at, [submission], filling.view, { now, onBug });
    answers = decided.answers;
    return decided.group;
  });
  const refused = refusal(answers, bug);
  if (refused) throw refused;
}

async function replayed(store: Store, head: number): Promise<View> {
  const view = new View();
  for await (const { events, seq } of store.entries(1)) if (seq <= head) view.apply(events, seq);
  return view;
}
