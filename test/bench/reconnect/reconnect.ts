import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Atlas, withFolder } from '../atlas.ts';
import type { Bench, Report } from '../bench.ts';
import { Child } from '../child.ts';
import { optionsOf, wholeNumber } from '../options.ts';
import type { PagesQuestion } from './pages-process.ts';

const DOWN_MS = 3_000;
const CURRENT_WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 50;
const GOAL_MS = { atMost: 8_000 } as const;
const DOWN_SECONDS = { atMost: 5 } as const;

/** Pages in processes of their own, each with the page's own connection. */
class Pages {
  readonly #children = [new Child('reconnect/pages-process.ts'), new Child('reconnect/pages-process.ts')];

  async open(session: { address: string; cookie: string }, pages: number): Promise<void> {
    const count = Math.ceil(pages / this.#children.length);
    await Promise.all(
      this.#children.map((child, index) =>
        child.ask({ ask: 'open', session, name: `bench-page-${index}`, count } satisfies PagesQuestion),
      ),
    );
  }

  /** Errors: some of them never are. */
  async allCurrent(seq: number, pages: number): Promise<void> {
    const until = performance.now() + CURRENT_WITHIN_MS;
    const question: PagesQuestion = { ask: 'current', seq };
    for (;;) {
      const counts = await Promise.all(this.#children.map((child) => child.ask<number>(question)));
      const current = counts.reduce((sum, count) => sum + count, 0);
      if (current >= pages) return;
      if (performance.now() > until) throw new Error(`${current} of ${pages} pages are current`);
      await wait(LOOK_EVERY_MS);
    }
  }

  async stop(): Promise<void> {
    await Promise.all(this.#children.map((child) => child.stop()));
  }
}

/** Bytes that a process has written, to sockets and to files. */
function writtenBytes(pid: number): number {
  return Number(/^wchar: (\d+)$/m.exec(readFileSync(`/proc/${pid}/io`, 'utf8'))?.[1]);
}

/** An edit that everybody has to hear of, so that being connected is not enough. */
async function edit(atlas: Atlas, clientId: string): Promise<number> {
  const { nodes } = (await atlas.get('/snapshot')).json;
  const { id, fields } = nodes.find(({ kind }: { kind: string }) => kind === 'Unit');
  const args = { id, kind: 'Unit', set: { name: `${fields.name}·` }, was: { name: fields.name } };
  await atlas.push(clientId, [{ mid: 1, type: 'node.update', args }]);
  return (await atlas.get('/healthz')).json.seq;
}

type How = 'SIGKILL' | 'SIGTERM';

async function comeBack(how: How, pages: number, seed: string, report: Report): Promise<void> {
  await withFolder(async (DATA_DIR) => {
    const first = await Atlas.start({ DATA_DIR, SEED: seed });
    const crowd = new Pages();
    let second: Atlas | undefined;
    try {
      await crowd.open(first, pages);
      await crowd.allCurrent(await edit(first, 'bench-before'), pages);
      await first.quiet();
      first.server.kill(how);
      const downFrom = performance.now();
      await first.server.end();
      await wait(DOWN_MS);
      second = await Atlas.start({ DATA_DIR, PORT: new URL(first.address).port });
      const readyAt = performance.now();
      const seq = await edit(second, 'bench-after');
      await crowd.allCurrent(seq, pages);
      const currentMs = performance.now() - readyAt;
      const downSeconds = (readyAt - downFrom) / 1_000;
      const common = {
        case: `${pages} pages, ${seed}, after ${how}`,
        peer: null,
        peerName: null,
      };
      report({ ...common, metric: 'down', unit: 's', ours: downSeconds, goal: DOWN_SECONDS });
      report({ ...common, metric: 'ready to all current', unit: 'ms', ours: currentMs, goal: GOAL_MS });
      await second.quiet();
      const { pid } = second.server;
      report({
        ...common,
        metric: 'written by the server',
        unit: 'kB',
        ours: writtenBytes(pid) / 1_000,
        goal: null,
      });
      report({
        ...common,
        metric: 'server’s processor time',
        unit: 'ms',
        ours: second.processorMs(),
        goal: null,
      });
    } finally {
      await crowd.stop();
      await second?.stop();
      first.server.kill('SIGKILL');
    }
  });
}

export const reconnectBench: Bench = {
  name: 'reconnect',
  purpose: 'pages that all come back after a restart, killed and ended (--pages 200 --seed article)',
  async run(args, report) {
    const { pages, seed } = optionsOf(args, { pages: '200', seed: 'article' });
    const count = wholeNumber('pages', pages);
    for (const how of ['SIGKILL', 'SIGTERM'] as const) await comeBack(how, count, seed, report);
  },
};
