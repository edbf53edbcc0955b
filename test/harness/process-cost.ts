import { readdirSync, readFileSync } from 'node:fs';

/**
 * What a process and its threads had of the processor. A thread that ended keeps what it had when it was last looked at:
 * the system's own sum in ticks of 10 ms counts it too, but is too coarse for one edit.
 */
export class ProcessorTime {
  readonly #tasks: string;
  readonly #byTask = new Map<string, number>();

  constructor(pid: number) {
    this.#tasks = `/proc/${pid}/task`;
  }

  /** In milliseconds, since the process began. Errors: not Linux; the process ended. */
  ms(): number {
    for (const task of readdirSync(this.#tasks)) {
      const ms = threadMs(`${this.#tasks}/${task}/schedstat`);
      if (ms !== undefined) this.#byTask.set(task, ms);
    }
    return [...this.#byTask.values()].reduce((sum, ms) => sum + ms, 0);
  }
}

/** Undefined: it ended between being listed and being read. */
function threadMs(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return undefined;
  }
}

/** MB of memory that a process holds. Errors: as above. */
export function residentMb(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}
