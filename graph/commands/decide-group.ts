import type { NodeProvenance } from '../engines/codec.ts';
import {
  isFailure,
  type ParsedCommand,
  type PushedCommand,
  parseCommand,
} from '../model/commands/command.ts';
import type { Actor, EntryOf } from '../model/commands/spec.ts';
import { type ClientRecord, type Entry, isSystemClient, type Result } from '../model/log/entry.ts';
import type { GraphEvent } from '../model/log/event.ts';
import { takesBackOf } from '../model/log/takes-back.ts';
import type { Failure } from '../model/schema/failure.ts';
import type { State, View } from '../model/view/view.ts';
import type { Group, Standpoint } from '../store/store.ts';
import { namingChanges } from './name-changes.ts';

/** One push of one client: its commands in order. */
export type Submission = {
  readonly clientId: string;
  readonly actor: Actor;
  readonly commands: readonly PushedCommand[];
};

export type Answer = { readonly results: Result[]; readonly lastMid: number };
export type DecidedGroup = { readonly group: Group; readonly answers: Answer[] };

export type GroupDeps = {
  readonly now: () => Date;
  /** A decision that threw something else than a refusal: a bug, answered `internal`. */
  readonly onBug: (error: unknown) => void;
  /** What the program knows of a command beyond its schema and the graph; a failure refuses it before it is decided. */
  readonly guard?: (command: PushedCommand) => Failure | undefined;
  /** The same of what follows from an earlier entry, of which the command itself says nothing. */
  readonly guardEvents?: (events: readonly GraphEvent[]) => Failure | undefined;
};

/** What commands are decided on, exactly as of the standpoint's head: each sees what those before it in the group did. */
export type Draft = State & Pick<View, 'apply'>;

type Parsed = Map<PushedCommand, ParsedCommand | Failure>;

/**
 * Decides the commands of a group in order, in memory, each seeing what those before it did. Refusals raise a client's
 * `lastMid` too, since its next command counts on it.
 */
export async function decideGroup(
  at: Pick<Standpoint, 'head' | 'clients' | 'entries'>,
  submissions: readonly Submission[],
  draft: Draft,
  deps: GroupDeps,
): Promise<DecidedGroup> {
  const parsed: Parsed = new Map();
  for (const { commands } of submissions)
    for (const command of commands) parsed.set(command, deps.guard?.(command) ?? parseCommand(command));
  const known = await at.clients([...new Set(submissions.map((each) => each.clientId))]);
  const clients = new Map(known.map((client) => [client.clientId, client]));
  const taken = await takenBack(at, parsed);

  const when = deps.now().toISOString();
  const entries: Entry[] = [];
  const entry: EntryOf = (seq) => taken.get(seq) ?? entries[seq - at.head - 1];
  const provenance = new Map<string, NodeProvenance>();
  const answers = submissions.map((submission) => {
    const before = clients.get(submission.clientId);
    const decide = (command: PushedCommand) =>
      decideOne(
        submission,
        command,
        parsed.get(command),
        draft,
        { seq: at.head + entries.length + 1, provenance, entry },
        deps,
      );
    const answer = answerPush(submission, before, (command) => {
      const decided = decide(command);
      if (decided.entry) entries.push({ ...decided.entry, at: when });
      return decided.result;
    });
    // A push that decided nothing new must not make the client's last one forgotten.
    if (answer.lastMid > (before?.lastMid ?? 0)) {
      const { clientId, actor } = submission;
      const results = answer.results.filter((result) => !isUndecided(result));
      clients.set(clientId, { clientId, actorId: actor.id, results, lastMid: answer.lastMid, at: when });
    }
    return answer;
  });
  const changed = [...clients.values()].filter(
    (client) => client.lastMid > (known.find((each) => each.clientId === client.clientId)?.lastMid ?? 0),
  );
  return namingChanges(at, { group: { entries, clients: changed, provenance }, answers });
}

/** Entries that the commands of one group together may take back, beside those of the group itself. */
const MOST_TAKEN_BACK = 256;

/** What is to be taken back, read once for all of a group; what is beyond the bound reads as if it were not there. */
async function takenBack(
  at: Pick<Standpoint, 'head' | 'entries'>,
  parsed: Parsed,
): Promise<ReadonlyMap<number, Entry>> {
  const seqs = new Set<number>();
  for (const command of parsed.values())
    if (!isFailure(command))
      for (const seq of command.takesBack?.seqs ?? []) if (seq <= at.head) seqs.add(seq);
  if (seqs.size === 0) return new Map();
  const found = await at.entries([...seqs].slice(0, MOST_TAKEN_BACK));
  return new Map(found.map((each) => [each.seq, each]));
}

/** Goes through one push: what was answered before is answered the same, a hole stops the rest. */
function answerPush(
  submission: Submission,
  before: ClientRecord | undefined,
  decide: (command: PushedCommand) => Result,
): Answer {
  if (!mayPush(submission, before)) {
    const refused = ({ mid }: PushedCommand): Result => ({
      mid,
      status: 'refused',
      failure: { code: 'denied' },
    });
    return { results: submission.commands.map(refused), lastMid: 0 };
  }
  const remembered = new Map((before?.results ?? []).map((result) => [result.mid, result]));
  let lastMid = before?.lastMid ?? 0;
  const results: Result[] = [];
  for (const command of submission.commands) {
    const { mid } = command;
    if (mid <= lastMid) {
      results.push(remembered.get(mid) ?? { mid, status: 'refused', failure: { code: 'gone' } });
    } else if (mid > lastMid + 1) {
      results.push({ mid, status: 'refused', failure: { code: 'order' } });
    } else {
      const result = decide(command);
      results.push(result);
      remembered.set(mid, result);
      lastMid = mid;
    }
  }
  return { results, lastMid };
}

/** Not an answer to keep: the command was not reached, or was decided too long ago to know. */
const isUndecided = (result: Result): boolean =>
  result.status === 'refused' && (result.failure.code === 'order' || result.failure.code === 'gone');

/** Client ids can be read in the log, so a client belongs to the actor who first pushed in its name. */
export const mayPush = (
  { actor, clientId }: Pick<Submission, 'actor' | 'clientId'>,
  before: ClientRecord | undefined,
): boolean =>
  (actor.role === 'system' || !isSystemClient(clientId)) &&
  (before === undefined || before.actorId === actor.id);

/** The entry that a command may become, and the provenance that stood before the group. */
type Making = {
  readonly seq: number;
  readonly provenance: Map<string, NodeProvenance>;
  readonly entry?: EntryOf;
};
type Decided = { readonly result: Result; readonly entry?: Omit<Entry, 'at'> };

/** Decides one command and applies what it does to the draft. */
export function decideOne(
  { actor, clientId }: Pick<Submission, 'actor' | 'clientId'>,
  { mid }: PushedCommand,
  parsed: ParsedCommand | Failure | undefined,
  draft: Draft,
  { seq, provenance, entry = () => undefined }: Making,
  deps: GroupDeps,
): Decided {
  const refuse = (failure: Failure): Decided => ({ result: { mid, status: 'refused', failure } });
  if (!parsed) return refuse({ code: 'internal' });
  if (isFailure(parsed)) return refuse(parsed);
  try {
    const decision = parsed.decide(draft, actor, entry);
    if (decision.outcome === 'refused') return refuse(decision.failure);
    if (decision.events.length === 0) return { result: { mid, status: 'noop' } };
    const denied = parsed.takesBack && deps.guardEvents?.(decision.events);
    if (denied) return refuse(denied);
    const events = decision.events.map((event) => stamped(event, seq));
    for (const event of events) {
      const node = event.type === 'node.changed' && !provenance.has(event.id) && draft.node(event.id);
      if (node) provenance.set(node.id, node.provenance);
    }
    draft.apply(events, seq);
    const { type } = parsed;
    const takesBack = parsed.takesBack && { takesBack: takesBackOf(parsed.takesBack, entry) };
    return {
      result: { mid, status: 'ok', seq },
      entry: { seq, actorId: actor.id, clientId, mid, type, events, ...takesBack },
    };
  } catch (error) {
    deps.onBug(error);
    return refuse({ code: 'internal' });
  }
}

/** A record that is created carries the seq of its entry. */
function stamped(event: GraphEvent, seq: number): GraphEvent {
  if (event.type === 'node.created') return { ...event, node: { ...event.node, rev: seq } };
  if (event.type === 'relation.created') return { ...event, relation: { ...event.relation, rev: seq } };
  return event;
}
