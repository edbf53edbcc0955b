import type { Store } from '../engines/store.ts';
import type { Command, PushedCommand } from '../model/command.ts';
import { type DecidedAhead, decideAhead, refusal } from './decide-ahead.ts';
import { type Answer, decideGroup, type Submission } from './decide-group.ts';
import { OwnGraph } from './own-graph.ts';

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

/**
 * Writes a seed's commands into a store that holds nothing else, in large groups; every command is decided and logged as
 * people's are. An interrupted seed goes on after the last command that the store remembers. Returns how many were
 * written. Errors: the first refusal, which is a bug of the seed; EngineError; the reason of `stopped`.
 */
export async function fill(
  store: Store,
  name: string,
  commands: Iterable<Command>,
  deps: FillDeps,
): Promise<number> {
  const clientId = seedClient(name);
  const done = (await store.client(clientId))?.lastMid ?? 0;
  const own = new OwnGraph();
  // Where others have written too, what they wrote has to be asked for.
  let isOwn = store.head() === done;
  let head = done;
  let written = 0;
  let writing: Promise<void> = Promise.resolve();
  try {
    for (const group of groupsOf(commands, done, own)) {
      const submission = { clientId, actor: ACTOR, commands: group };
      isOwn &&= group.every((command) => own.answers(command as Command));
      const ahead = isOwn ? decideAhead(own, head, submission, deps.now) : undefined;
      // One group is decided while the one before it is written.
      const [, decided] = await Promise.all([writing, ahead]);
      deps.stopped?.throwIfAborted();
      head += decided?.group.entries.length ?? 0;
      written += group.length;
      writing = write(store, submission, decided, deps.now);
    }
    await writing;
    return written;
  } finally {
    // A refusal that comes while a group is being written leaves nothing running behind.
    await writing.catch(() => undefined);
  }
}

function* groupsOf(commands: Iterable<Command>, done: number, own: OwnGraph): Generator<PushedCommand[]> {
  let mid = 0;
  let group: PushedCommand[] = [];
  for (const command of commands) {
    mid += 1;
    if (mid <= done) own.note(command);
    else group.push({ ...command, mid });
    if (group.length < groupAfter(mid - group.length)) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

async function write(
  store: Store,
  submission: Submission,
  ahead: DecidedAhead | undefined,
  now: () => Date,
): Promise<void> {
  let answers: readonly Answer[] = [];
  let bug: unknown;
  await store.commit(async (at) => {
    if (ahead?.head === at.head) return ahead.group;
    const onBug = (error: unknown): void => {
      bug = error;
    };
    const decided = await decideGroup(at, [submission], { now, onBug });
    answers = decided.answers;
    return decided.group;
  });
  const refused = refusal(answers, bug);
  if (refused) throw refused;
}
