import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ANSWER_WITHIN_MS = 120_000;

/** A process of a benchmark's own, so that its work is not done where it is measured; asked one thing after the other. */
export class Child {
  readonly #process;

  /** `file` lies in `test/bench`. */
  constructor(file: string) {
    this.#process = fork(fileURLToPath(new URL(file, import.meta.url)), { execArgv: ['--import', 'tsx'] });
  }

  get pid(): number {
    return this.#process.pid ?? 0;
  }

  /** Errors: it ended, did not answer in time, or answered with an error. */
  ask<T>(question: object): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => done(new Error('a benchmark’s process does not answer')),
        ANSWER_WITHIN_MS,
      );
      const ended = () => done(new Error('a benchmark’s process ended'));
      const heard = (message: { readonly answer?: T; readonly error?: string }) =>
        done(message.error === undefined ? undefined : new Error(message.error), message.answer);
      const done = (error: Error | undefined, answer?: T) => {
        clearTimeout(timer);
        this.#process.off('message', heard).off('exit', ended);
        if (error) reject(error);
        else resolve(answer as T);
      };
      this.#process.once('message', heard).once('exit', ended);
      this.#process.send(question);
    });
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    await new Promise((resolve) => {
      this.#process.once('exit', resolve);
      this.#process.kill('SIGKILL');
    });
  }
}

/** The other end: what such a process answers. */
export function answerParent<Q>(answer: (question: Q) => Promise<unknown>): void {
  process.on('message', (question) => {
    answer(question as Q).then(
      (said) => process.send?.({ answer: said }),
      (error: unknown) => process.send?.({ error: error instanceof Error ? error.stack : String(error) }),
    );
  });
}
