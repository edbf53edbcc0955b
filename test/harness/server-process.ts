import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const READY_WITHIN_MS = 20_000;
const END_WITHIN_MS = 20_000;

export type Environment = Readonly<Record<string, string>>;
export type Exit = { readonly code: number | null; readonly signal: NodeJS.Signals | null };
type Options = {
  /** Arguments of Node; by default the server as `npm start` runs it, without installing and building. */
  readonly args?: readonly string[];
  readonly uid?: number;
};

/** The server as a process of its own, with nothing of this process's environment that it could read a setting from. */
export class ServerProcess {
  readonly exited: Promise<Exit>;
  stdout = '';
  stderr = '';
  readonly #child;
  readonly #onOutput = new Set<() => void>();

  constructor(environment: Environment, options: Options = {}) {
    const { PATH, HOME, TMPDIR } = process.env;
    const inherited = Object.entries({ PATH, HOME, TMPDIR }).filter(([, value]) => value !== undefined);
    const child = spawn(process.execPath, options.args ?? ['--import', 'tsx', 'server/main.ts'], {
      cwd: root,
      env: {
        ...Object.fromEntries(inherited),
        PORT: '0',
        SEED: 'empty',
        // Tests and benchmarks ask faster than a person does.
        RATE_FACTOR: '1000',
        ...environment,
      } as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
    });
    this.#child = child;
    child.stdout.setEncoding('utf8').on('data', (text: string) => this.#heard(() => (this.stdout += text)));
    child.stderr.setEncoding('utf8').on('data', (text: string) => this.#heard(() => (this.stderr += text)));
    this.exited = new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => resolve({ code, signal }));
    });
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Where it listens, and the token of its link. Errors: it ended first, or took too long. */
  async ready(
    withinMs = READY_WITHIN_MS,
  ): Promise<{ readonly address: string; readonly port: number; readonly token: string }> {
    const line = await this.until(withinMs, () => /^ready (http:\S+)$/m.exec(this.stdout)?.[1]);
    const { origin, port, searchParams } = new URL(line);
    return { address: origin, port: Number(port), token: searchParams.get('token') ?? '' };
  }

  /** The first answer of `find`, asked again with every output. Errors: the process ended first, or it took too long. */
  async until<T>(withinMs: number, find: () => T | undefined): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    let listener: (() => void) | undefined;
    try {
      return await new Promise<T>((resolve, reject) => {
        const fail = (why: string) => reject(new Error(`${why}; it said:\n${this.stdout}${this.stderr}`));
        listener = () => {
          const found = find();
          if (found !== undefined) resolve(found);
        };
        this.#onOutput.add(listener);
        timer = setTimeout(() => fail(`nothing within ${withinMs} ms`), withinMs);
        this.exited.then(({ code, signal }) => fail(`it ended with ${code ?? signal}`), reject);
        listener();
      });
    } finally {
      clearTimeout(timer);
      if (listener) this.#onOutput.delete(listener);
    }
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** How it ended. Errors: it did not end by itself; then it is killed. */
  async end(withinMs = END_WITHIN_MS): Promise<Exit> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), withinMs);
    });
    const exit = await Promise.race([this.exited, late]);
    clearTimeout(timer);
    if (exit !== 'late') return exit;
    this.kill('SIGKILL');
    await this.exited;
    throw new Error(`it had not ended after ${withinMs} ms; it said:\n${this.stdout}${this.stderr}`);
  }

  #heard(add: () => void): void {
    add();
    for (const listener of this.#onOutput) listener();
  }
}

/** Starts servers and leaves none behind; call `endAll` after each test. */
export function serverProcesses() {
  const started = new Set<ServerProcess>();
  return {
    start(environment: Environment, options?: Options): ServerProcess {
      const server = new ServerProcess(environment, options);
      started.add(server);
      return server;
    },
    async endAll(): Promise<void> {
      for (const server of started) server.kill('SIGKILL');
      await Promise.all([...started].map((server) => server.exited));
      started.clear();
    },
  };
}
