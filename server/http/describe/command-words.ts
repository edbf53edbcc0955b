import type { CommandType } from '../../../graph/model/commands/command.ts';

/** What each command does, for whoever writes a program; pages have no use for it. */
export const COMMAND_WORDS: Readonly<Record<CommandType, string>> = {
  'node.create':
    'Creates a node, with relations of its own where given: all or nothing. The sender makes the id (a ULID)',
  'node.update':
    'Changes fields of a node, `null` removes. `was` says what the sender saw of each: if it is something else by now, the command conflicts',
  'node.move': 'Moves a node on the map, in one area; does not raise its `rev`',
  'node.delete': 'Deletes a node with its relations, at most 400 of them',
  'relation.create': 'Joins two nodes',
  'relation.update': 'Changes fields of a relation, `null` removes; `was` as in `node.update`',
  'relation.delete': 'Deletes a relation',
  'agreement.milestone': 'Sets a dated milestone of an agreement; `on: null` clears it',
  'gap.snooze': 'Lets a finding rest until a day, with a reason',
  'gap.wake': 'Ends a rest',
  'gap.assign': 'Says who looks after a finding',
  'gap.unassign': 'Nobody looks after it any more',
  'gap.dismiss': 'Says that a finding is no gap, with a reason',
  'gap.restore': 'Takes that back',
  'rule.tune': 'Sets parameters of a rule, `null` back to the standard; `GET /gaps/rules` has their bounds',
  'entry.takeBack':
    'Takes back what entries did, all of it or nothing; taken back itself, it is done again. `only`: what bears on these records alone. Refused with `differs` where something stands otherwise than they left it. Not in a batch',
};
