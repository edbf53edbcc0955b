import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { seedCommands } from '../../seed/build.ts';
import { type Config, readConfig } from '../../server/config.ts';
import { run } from '../../server/run.ts';
import { ask, type Question, type Reply } from './ask.ts';
import { cookieOf } from './cookie.ts';
import { requireDocumented } from './documented.ts';
import { type GraphNow, graphNow } from './graph-now.ts';

const PAGE = `<!doctype html>
<html><head><style nonce="__CSP_NONCE__"></style></head>
<body><script type="module" src="/assets/page.js"></script>页面</body></html>
`;

/** A server in this process on a free port, with a page of its own. */
export type RunningServer = {
  readonly address: string;
  readonly port: number;
  readonly token: string;
  /** What it logged as a bug, one JSON line each; a test ends by expecting none. */
  readonly bugs: string[];
  /** As a program asks: with the token, JSON where it sends something. */
  ask(path: string, question?: { readonly method?: string; readonly body?: unknown }): Promise<Reply>;
  /** As anybody asks: exactly this. Errors: also where the answer is not as it is described. */
  raw(path: string, question?: Question): Promise<Reply>;
  push(clientId: string, commands: readonly unknown[]): Promise<Reply>;
  graph(): Promise<GraphNow>;
  cookie(): Promise<string>;
  close(): Promise<void>;
};

type Settings = Partial<Config> & { readonly port?: number };

function pageFolder(root: string): string {
  const folder = join(root, 'page');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'assets', 'page.js'), 'export {};\n');
  return folder;
}

/** Errors: StartError. `dataFolder` is made, and kept, by whoever names one. */
export async function runServer(settings: Settings = {}): Promise<RunningServer> {
  const own = mkdtempSync(join(tmpdir(), 'atlas-server-'));
  const bugs: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      bugs.push(String(chunk));
      done();
    },
  });
  const config: Config = {
    // A test asks faster than a person does.
    ...readConfig({ PORT: '0', SEED: 'empty', DATA_DIR: join(own, 'data'), RATE_FACTOR: '1000' }),
    ...settings,
  };
  const running = await run(config, {
    log: pino({ level: 'error' }, sink),
    version: '0.0.0-test',
    pageFolder: pageFolder(own),
    seedCommands,
  });
  const link = new URL(running.link);
  const token = link.searchParams.get('token') ?? '';
  // Behind a public address the link says nothing of the port that was taken.
  const port = running.port;
  const address = `http://127.0.0.1:${port}`;
  const raw = async (path: string, question?: Question) => {
    const reply = await ask(address, path, question);
    requireDocumented(question?.method ?? 'GET', path, reply);
    return reply;
  };
  const asProgram: RunningServer['ask'] = (path, { method, body } = {}) =>
    raw(path, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  return {
    address,
    port,
    token,
    bugs,
    raw,
    ask: asProgram,
    push: (clientId, commands) => asProgram('/api/v1/commands', { body: { clientId, commands } }),
    graph: () => graphNow(asProgram),
    cookie: () => cookieOf(address, token),
    async close() {
      await running.close();
      rmSync(own, { recursive: true, force: true });
    },
  };
}
