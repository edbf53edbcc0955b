/** What the queue has to know of a push. `line`: whose it is; another line for everybody who may name the same client. */
export type Queued = { readonly line: string; readonly commands: number; bytes(): number };

/** Most commands and bytes of one group; a single larger push is a group of its own. */
const GROUP_COMMANDS = 64;
const GROUP_BYTES = 256 * 1024;
/** Most commands that may wait, of everybody and of one client. */
const QUEUE_COMMANDS = 2_000;
const CLIENT_COMMANDS = 256;

type Line<T> = { readonly pushes: T[]; commands: number };

/**
 * Pushes that wait, each client's in order. Clients take turns: whoever was in the last group comes after all others, so
 * that what somebody sends while a flood is being written is in the very next group.
 */
export class Turns<T extends Queued> {
  /** In the order of their next turns. */
  readonly #lines = new Map<string, Line<T>>();
  #commands = 0;
  #lastGroup: readonly T[] = [];

  get isEmpty(): boolean {
    return this.#lines.size === 0;
  }

  /** False where too much waits already; then it is not taken. */
  add(push: T): boolean {
    const line = this.#lines.get(push.line) ?? { pushes: [], commands: 0 };
    if (this.#commands + push.commands > QUEUE_COMMANDS) return false;
    if (line.commands + push.commands > CLIENT_COMMANDS) return false;
    line.pushes.push(push);
    line.commands += push.commands;
    this.#commands += push.commands;
    this.#lines.set(push.line, line);
    return true;
  }

  /** The next group: one push of each client, then a second one, as long as they fit. */
  take(): T[] {
    this.#lastToTheEnd();
    const group: T[] = [];
    let commands = 0;
    let bytes = 0;
    let lines = [...this.#lines];
    while (lines.length > 0 && commands < GROUP_COMMANDS) {
      lines = lines.filter(([name, line]) => {
        const [push] = line.pushes;
        if (!push) return false;
        // How long a push is has to be found out, and alone it goes whatever its length.
        const isLone = group.length === 0;
        if (!isLone && commands + push.commands > GROUP_COMMANDS) return false;
        const length = isLone && this.#commands === push.commands ? 0 : push.bytes();
        if (!isLone && bytes + length > GROUP_BYTES) return false;
        commands += push.commands;
        bytes += length;
        this.#remove(name, line, push);
        group.push(push);
        return line.pushes.length > 0;
      });
    }
    this.#lastGroup = group;
    return group;
  }

  #remove(name: string, line: Line<T>, push: T): void {
    line.pushes.shift();
    line.commands -= push.commands;
    this.#commands -= push.commands;
    if (line.pushes.length === 0) this.#lines.delete(name);
  }

  #lastToTheEnd(): void {
    for (const { line: name } of this.#lastGroup) {
      const line = this.#lines.get(name);
      if (!line) continue;
      this.#lines.delete(name);
      this.#lines.set(name, line);
    }
  }
}
