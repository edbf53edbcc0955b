import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cookieOf } from '../harness/cookie.ts';
import { ProcessorTime, residentMb } from '../harness/process-cost.ts';
import { ServerProcess } from '../harness/server-process.ts';
import { quiet } from './quiet.ts';

/** The first start of a large seed decides every command of it. */
const FILLED_WITHIN_MS = 600_000;

type Answer = {
  readonly status: number;
  readonly ms: number;
  readonly bytes: number;
  // biome-ignore lint/suspicious/noExplicitAny: a benchmark looks at parts of whatever comes back
  readonly json: any;
};

/** The product as it is started, in a process of its own, and what it costs. */
export class Atlas {
  readonly server: ServerProcess;
  /** From the start of the process to its `ready` line. */
  readonly readyMs: number;
  readonly address: string;
  readonly token: string;
  readonly cookie: string;
  readonly #processor;

  private constructor(
    server: ServerProcess,
    readyMs: number,
    where: { address: string; token: string },
    cookie: string,
  ) {
    this.server = server;
    this.readyMs = readyMs;
    this.address = where.address;
    this.token = where.token;
    this.cookie = cookie;
    this.#processor = new ProcessorTime(server.pid);
  }

  static async start(
    environment: Readonly<Record<string, string>>,
    args: readonly string[] = ['server/launch.mjs'],
  ): Promise<Atlas> {
    const begun = performance.now();
    const server = new ServerProcess({ LOG_LEVEL: 'error', ...environment }, { args });
    try {
      const where = await server.ready(FILLED_WITHIN_MS);
      const readyMs = performance.now() - begun;
      return new Atlas(server, readyMs, where, await cookieOf(where.address, where.token));
    } catch (error) {
      server.kill('SIGKILL');
      throw error;
    }
  }

  /** As a program asks, over a connection that is kept. Errors: an answer of 500 or more. */
  async get(path: string): Promise<Answer> {
    const begun = performance.now();
    const response = await fetch(`${this.address}/api/v1${path}`, {
      headers: { authorization: `Bearer ${this.token}` },
    });
    const text = await response.text();
    const ms = performance.now() - begun;
    if (response.status >= 500) throw new Error(`${path} was answered ${response.status}: ${text}`);
    return { status: response.status, ms, bytes: Buffer.byteLength(text), json: JSON.parse(text) };
  }

  /** Errors: a command that was refused. */
  async push(clientId: string, commands: readonly object[]): Promise<void> {
    const response = await fetch(`${this.address}/api/v1/commands`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ clientId, commands }),
    });
    const { results = [] } = (await response.json()) as { results?: readonly { status: string }[] };
    const refused = results.find(({ status }) => status !== 'ok');
    if (!response.ok || refused)
      throw new Error(`a push was answered ${response.status} ${JSON.stringify(refused)}`);
  }

  processorMs(): number {
    return this.#processor.ms();
  }

  residentMb(): number {
    return residentMb(this.server.pid);
  }

  /** Until nothing is being computed any more. Errors: it never is. */
  quiet(): Promise<void> {
    return quiet(this.server.pid);
  }

  async stop(): Promise<void> {
    this.server.kill('SIGTERM');
    await this.server.end();
  }
}

/** Does the work with a folder for data and removes it. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Does the work with an atlas and ends it, whatever comes of the work. */
export async function withAtlas<T>(
  environment: Readonly<Record<string, string>>,
  work: (atlas: Atlas) => Promise<T>,
  args?: readonly string[],
): Promise<T> {
  const atlas = await Atlas.start(environment, args);
  try {
    return await work(atlas);
  } finally {
    await atlas.stop();
  }
}
