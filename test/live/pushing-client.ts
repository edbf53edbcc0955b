import type { PushedCommand } from '../../graph/model/commands/command.ts';
import type { Result } from '../../graph/model/log/entry.ts';
import type { Sent } from '../fuzz/log-invariants.ts';
import type { Random } from '../fuzz/random.ts';
import { ask } from '../harness/ask.ts';

export type Target = { readonly address: string; readonly token: string };

/**
 * A program that pushes over HTTP without pause, one push at a time. A push whose answer did not come goes again, under
 * the same numbers, before anything new.
 */
export class PushingClient {
  readonly clientId: string;
  readonly sent: Sent[] = [];
  answered = 0;
  accepted = 0;
  resent = 0;
  readonly #random: Random;
  readonly #onResults: (clientId: string, results: readonly Result[]) => void;
  #unanswered: PushedCommand[] = [];
  #nextMid = 1;

  constructor(
    clientId: string,
    random: Random,
    onResults: (clientId: string, results: readonly Result[]) => void,
  ) {
    this.clientId = clientId;
    this.#random = random;
    this.#onResults = onResults;
  }

  /** Pushes until `goesOn` says no or nobody answers any more. */
  async pushOn(target: Target, goesOn: () => boolean): Promise<void> {
    if (!(await this.settle(target))) return;
    while (goesOn()) {
      this.#unanswered = this.#newPush();
      if (!(await this.#push(target))) return;
    }
  }

  /** Sends again what was not answered; false where nobody answers. */
  async settle(target: Target): Promise<boolean> {
    if (this.#unanswered.length === 0) return true;
    this.resent += 1;
    return this.#push(target);
  }

  #newPush(): PushedCommand[] {
    const commands = Array.from({ length: 1 + this.#random.below(4) }, () => {
      const mid = this.#nextMid;
      this.#nextMid += 1;
      // Now and then one that is refused: its answer has to survive as well.
      const id = this.#random.chance(0.2) ? 'workspace' : `${this.clientId}-${mid}`;
      return {
        mid,
        type: 'node.create',
        args: { node: { id, kind: 'Unit', fields: { name: `单位 ${mid}` } } },
      };
    });
    this.sent.push(...commands.map((command) => ({ clientId: this.clientId, command })));
    return commands;
  }

  async #push({ address, token }: Target): Promise<boolean> {
    const body = JSON.stringify({ clientId: this.clientId, commands: this.#unanswered });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const reply = await ask(address, '/api/v1/commands', { method: 'POST', headers, body }).catch(
      () => undefined,
    );
    if (!reply) return false;
    if (reply.status !== 200) throw new Error(`the push was answered ${reply.status}: ${reply.text}`);
    const results = (reply.json.results as (Result & { code?: string })[]).map(
      ({ code: _, ...result }) => result,
    );
    this.#unanswered = [];
    this.answered += 1;
    this.accepted += results.filter((result) => result.status === 'ok').length;
    this.#onResults(this.clientId, results as Result[]);
    return true;
  }
}
