import { z } from 'zod';
import type { GraphEvent } from '../log/event.ts';
import type { TakenBack } from '../log/takes-back.ts';
import { dayInShanghai } from '../schema/day.ts';
import { type Failure, Refusal } from '../schema/failure.ts';
import { issuesOf } from '../schema/issues.ts';
import type { State } from '../view/view.ts';
import { agreementMilestone } from './agreements.ts';
import { gapAssign, gapDismiss, gapRestore, gapSnooze, gapUnassign, gapWake, ruleTune } from './gaps.ts';
import { nodeCreate, nodeDelete, nodeMove, nodeUpdate } from './nodes.ts';
import { relationCreate, relationDelete, relationUpdate } from './relations.ts';
import type { Actor, CommandSpec, EntryOf } from './spec.ts';
import { entryTakeBack } from './take-back.ts';

/** Every command: to add one, add its spec here. */
export const COMMANDS = {
  'node.create': nodeCreate,
  'node.update': nodeUpdate,
  'node.move': nodeMove,
  'node.delete': nodeDelete,
  'relation.create': relationCreate,
  'relation.update': relationUpdate,
  'relation.delete': relationDelete,
  'agreement.milestone': agreementMilestone,
  'gap.snooze': gapSnooze,
  'gap.wake': gapWake,
  'gap.assign': gapAssign,
  'gap.unassign': gapUnassign,
  'gap.dismiss': gapDismiss,
  'gap.restore': gapRestore,
  'rule.tune': ruleTune,
  'entry.takeBack': entryTakeBack,
} as const;
export type CommandType = keyof typeof COMMANDS;
type ArgsOf<T extends CommandType> = (typeof COMMANDS)[T] extends CommandSpec<infer A> ? A : never;
/** A command of one of the types, with the arguments of that type. */
export type Command = { [T in CommandType]: { readonly type: T; readonly args: ArgsOf<T> } }[CommandType];

const COMMAND_NAMES: readonly string[] = Object.keys(COMMANDS);
const isCommandType = (type: string): type is CommandType => COMMAND_NAMES.includes(type);

/**
 * A command as it is sent: `mid` counts 1, 2, 3 … per client. Its arguments are parsed when it is decided, so that one
 * bad command is refused by itself and blocks none of its neighbours.
 */
export const PushedCommand = z.strictObject({
  mid: z.number().int().min(1),
  type: z.string().max(60),
  args: z.unknown(),
  ifRev: z.number().int().min(0).optional(),
});
export type PushedCommand = z.infer<typeof PushedCommand>;

/** A command whose arguments fit their schema. */
export type ParsedCommand = {
  readonly type: CommandType;
  readonly takesBack: TakenBack | undefined;
  decide(state: State, actor: Actor, entry?: EntryOf): Decision;
};
export type Decision =
  | {
      readonly outcome: 'events';
      readonly events: GraphEvent[];
      /** It takes back an entry that is not at hand: what it does only the server can say. */
      readonly isUnknown?: true;
    }
  | { readonly outcome: 'refused'; readonly failure: Failure };

const refused = (failure: Failure): Decision => ({ outcome: 'refused', failure });

/** Parses one sent command; a failure where its type or arguments do not fit. */
export function parseCommand(
  pushed: Pick<PushedCommand, 'type' | 'args' | 'ifRev'>,
): ParsedCommand | Failure {
  if (!isCommandType(pushed.type))
    return { code: 'invalid', issues: [{ path: 'type', reason: 'unknownCommand' }] };
  return parseAs(pushed.type, pushed);
}

function parseAs<T extends CommandType>(
  type: T,
  pushed: Pick<PushedCommand, 'args' | 'ifRev'>,
): ParsedCommand | Failure {
  const spec = COMMANDS[type] as unknown as CommandSpec<ArgsOf<T>>;
  const parsed = spec.args.safeParse(pushed.args);
  if (!parsed.success) return { code: 'invalid', issues: issuesOf(parsed.error) };
  if (spec.needsRev && pushed.ifRev === undefined) {
    return { code: 'invalid', issues: [{ path: 'ifRev', reason: 'required' }] };
  }
  const args = parsed.data;
  return {
    type,
    takesBack: spec.takesBack?.(args),
    decide(state, actor, entry = () => undefined) {
      try {
        const context = { actor, ifRev: pushed.ifRev, entry, today: dayInShanghai(new Date()) };
        return { outcome: 'events', events: spec.decide(state, args, context) };
      } catch (error) {
        if (error instanceof Refusal) return refused(error.failure);
        throw error;
      }
    },
  };
}

/** Parses and decides in one: what a browser predicts with. `entry`: those that it holds. */
export function decideCommand(
  pushed: Pick<PushedCommand, 'type' | 'args' | 'ifRev'>,
  state: State,
  actor: Actor,
  entry: EntryOf = () => undefined,
): Decision {
  const parsed = parseCommand(pushed);
  if (isFailure(parsed)) return refused(parsed);
  if (parsed.takesBack?.seqs.some((seq) => entry(seq) === undefined))
    return { outcome: 'events', events: [], isUnknown: true };
  return parsed.decide(state, actor, entry);
}

export function isFailure(value: ParsedCommand | Failure): value is Failure {
  return 'code' in value;
}
