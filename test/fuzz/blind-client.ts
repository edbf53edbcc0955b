import type { Answer, Submission } from '../../graph/commands/decide-group.ts';
import { isFailure, type PushedCommand, parseCommand } from '../../graph/model/commands/command.ts';
import type { Result } from '../../graph/model/log/entry.ts';
import type { View } from '../../graph/model/view/view.ts';
import type { Sent } from './log-invariants.ts';
import type { Random } from './random.ts';
import { randomCommand } from './random-command.ts';

type Submit = (submission: Submission) => Promise<Answer>;

/**
 * A program on the HTTP interface that never hears of what happens: it pushes, repeats whole pushes as if their answers
 * had been lost, leaves holes and sends rubbish.
 */
export class BlindClient {
  readonly #clientId: string;
  readonly #sent: Sent[];
  readonly #onResults: (clientId: string, results: readonly Result[]) => void;
  #nextMid = 1;
  #last: PushedCommand[] = [];

  constructor(
    clientId: string,
    sent: Sent[],
    onResults: (clientId: string, results: readonly Result[]) => void,
  ) {
    this.#clientId = clientId;
    this.#sent = sent;
    this.#onResults = onResults;
  }

  async act(view: View, random: Random, submit: Submit): Promise<void> {
    const isResend = this.#last.length > 0 && random.chance(0.4);
    if (!isResend) this.#last = this.#newPush(view, random);
    const { results, lastMid } = await submit({
      clientId: this.#clientId,
      actor: { id: 'program', role: 'editor' },
      commands: this.#last,
    });
    for (const command of this.#last) {
      if (command.mid <= lastMid) this.#sent.push({ clientId: this.#clientId, command });
    }
    this.#nextMid = lastMid + 1;
    this.#onResults(this.#clientId, results);
  }

  #newPush(view: View, random: Random): PushedCommand[] {
    const commands: PushedCommand[] = [];
    const start = this.#nextMid + (random.chance(0.1) ? 1 : 0);
    const count = 1 + random.below(4);
    for (let index = 0; index < count; index += 1)
      commands.push({ mid: start + index, ...this.#command(view, random) });
    return commands;
  }

  #command(view: View, random: Random): Omit<PushedCommand, 'mid'> {
    if (random.chance(0.1)) return random.pick(RUBBISH);
    const command = randomCommand(view, random);
    // Half of what it sends was seen by nobody's `decide` before.
    return random.chance(0.5) || !isFailure(parseCommand(command)) ? command : random.pick(RUBBISH);
  }
}

const RUBBISH: readonly Omit<PushedCommand, 'mid'>[] = [
  { type: 'toString', args: {} },
  { type: 'node.create', args: null },
  { type: 'node.create', args: { node: { id: '__proto__', kind: 'Unit', fields: { name: 'x' } } } },
  { type: 'node.create', args: { node: { id: 'x', kind: 'Unit', fields: { name: 'x', constructor: 'y' } } } },
  { type: 'node.create', args: { node: { id: 'actor', kind: 'Actor', fields: { name: '冒名' } } } },
  { type: 'node.update', args: { id: 'town', kind: 'Town', set: { placeX: [1] }, was: {} } },
  {
    type: 'node.update',
    args: { id: 'workspace', kind: 'Workspace', set: { referenceDay: '2023-02-30' }, was: {} },
  },
  { type: 'node.delete', args: { id: 'workspace' }, ifRev: 1 },
  {
    type: 'relation.create',
    args: { relation: { id: 'r', kind: 'BRANCH_OF', source: 'nobody', target: 'town', fields: {} } },
  },
];
