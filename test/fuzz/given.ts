import { expect } from 'vitest';
import type { PushedCommand } from '../../graph/model/commands/command.ts';
import type { Result } from '../../graph/model/log/entry.ts';
import type { Kept } from '../../web/live/kept-queue.ts';
import type { LiveCommand, Outcome } from '../../web/live/live.ts';

/** What says nothing of the command itself. */
const UNDECIDED: readonly string[] = ['order', 'gone', 'denied'];

const textOf = ({ type, args, ifRev }: Pick<PushedCommand, 'type' | 'args' | 'ifRev'>): string =>
  JSON.stringify([type, args, ifRev ?? null]);

const count = (texts: Iterable<string>): ReadonlyMap<string, number> => {
  const counted = new Map<string, number>();
  for (const text of texts) counted.set(text, (counted.get(text) ?? 0) + 1);
  return counted;
};

/** Every command that people gave in any tab, and what became of it, over reloads and closed tabs. */
export class Given {
  readonly #given: string[] = [];
  /** Without the server, or the server did not take it at all: the person was told. */
  readonly #told: string[] = [];
  /** Given so shortly before the page was gone that it was neither kept nor counted as pending. */
  readonly #lost: string[] = [];
  readonly #decided = new Map<string, string>();

  gave(command: LiveCommand): void {
    this.#given.push(textOf(command));
  }

  ended(command: LiveCommand, outcome: Outcome): void {
    if (outcome.status !== 'ok') this.#told.push(textOf(command));
  }

  decided(clientId: string, commands: readonly PushedCommand[], results: readonly Result[]): void {
    for (const result of results) {
      const command = commands.find(({ mid }) => mid === result.mid);
      const code = result.status === 'refused' ? result.failure.code : '';
      if (command && !UNDECIDED.includes(code))
        this.#decided.set(`${clientId}/${result.mid}`, textOf(command));
    }
  }

  /** A page is gone that had `open` not answered, of which `kept` is left. */
  gone(open: readonly LiveCommand[], kept: Kept | undefined): number {
    const left = (kept?.items ?? []).map(({ command }) => textOf(command));
    const before = this.#lost.length;
    for (const text of open.map(textOf)) {
      const index = left.indexOf(text);
      if (index < 0) this.#lost.push(text);
      else left.splice(index, 1);
    }
    return this.#lost.length - before;
  }

  /** I4, I7: each was decided once or the person was told; none twice, none never. */
  check(): void {
    const given = count(this.#given);
    const [decided, told, lost] = [count(this.#decided.values()), count(this.#told), count(this.#lost)];
    for (const [text, times] of decided)
      expect(times, `decided: ${text}`).toBeLessThanOrEqual(given.get(text) ?? 0);
    for (const [text, times] of given) {
      const ended = [decided, told, lost].reduce((sum, each) => sum + (each.get(text) ?? 0), 0);
      expect(ended, `neither decided nor told: ${text}`).toBeGreaterThanOrEqual(times);
    }
  }
}
