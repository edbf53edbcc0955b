import { setTimeout as wait } from 'node:timers/promises';
import { type Atlas, withAtlas, withFolder } from '../atlas.ts';
import type { Bench, Report } from '../bench.ts';
import { emptyNeo4j } from '../neo4j.ts';
import { oneOf, optionsOf, wholeNumber } from '../options.ts';
import { median } from '../spread.ts';
import { Audience } from './delivery.ts';
import { Editors } from './editors.ts';
import { organizationsOf } from './organizations.ts';

type Engine = 'embedded' | 'neo4j';
type Options = { readonly rows: number; readonly viewers: number; readonly rounds: number };
type Round = { readonly writtenMs: number; readonly longestWaitMs: number };

const WARM_UP_MS = 3_000;
const EDITS_PER_SECOND = 20;
/** `live.md`: edits may wait so long while a batch is written. */
const MOST_WAIT_MS = 2_000;

type TownRow = { readonly id: string; readonly kind: string };

/** A ledger as an import sends it: bodies, each with the town that it is in. */
async function ledger(atlas: Atlas, name: string, rows: number): Promise<readonly object[]> {
  const nodes: readonly TownRow[] = (await atlas.get('/snapshot')).json.nodes;
  const towns = nodes.filter(({ kind }) => kind === 'Town');
  const bodies = Array.from({ length: Math.ceil(rows / 2) }, (_, index) => ({
    type: 'node.create',
    args: {
      node: {
        id: `${name}-${index}`,
        kind: 'SocialOrganization',
        fields: { name: `示例·导入 ${name} ${index}` },
      },
    },
  }));
  const homes = bodies.slice(0, rows - bodies.length).map(({ args: { node } }, index) => ({
    type: 'relation.create',
    args: {
      relation: {
        id: `${node.id}-home`,
        kind: 'LOCATED_IN',
        source: node.id,
        target: towns[index % towns.length]?.id,
        fields: {},
      },
    },
  }));
  return [...bodies, ...homes];
}

/** Milliseconds until it is answered. Errors: it is refused. */
async function postBatch(atlas: Atlas, name: string, commands: readonly object[]): Promise<number> {
  const body = JSON.stringify({ clientId: `${name}-import`, mid: 1, commands });
  const begun = performance.now();
  const response = await fetch(`${atlas.address}/api/v1/batches`, {
    method: 'POST',
    headers: { authorization: `Bearer ${atlas.token}`, 'content-type': 'application/json' },
    body,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`a batch was answered ${response.status} ${text.slice(0, 400)}`);
  return performance.now() - begun;
}

async function round(atlas: Atlas, name: string, { rows, viewers }: Options): Promise<Round> {
  const { held, organizations } = await organizationsOf(atlas);
  const commands = await ledger(atlas, name, rows);
  await atlas.quiet();
  const place = { address: atlas.address, cookie: atlas.cookie, held };
  const audience = new Audience();
  const ids = [`${name}-editor-0`, `${name}-editor-1`];
  await audience.open(place, name, viewers, ids);
  const editors = await Editors.seat(place, ids, organizations);
  try {
    editors.begin(EDITS_PER_SECOND);
    await wait(WARM_UP_MS);
    const warm = editors.answeredMs.map((each) => each.length);
    const writtenMs = await postBatch(atlas, name, commands);
    await wait(WARM_UP_MS);
    editors.pause();
    if (editors.refused) throw new Error(`an edit was refused: ${JSON.stringify(editors.refused)}`);
    const waits = editors.answeredMs.flatMap((each, editor) => each.slice(warm[editor]));
    return { writtenMs, longestWaitMs: Math.max(...waits) };
  } finally {
    editors.close();
    await audience.stop();
  }
}

async function measure(engine: Engine, options: Options, report: Report): Promise<void> {
  const database = engine === 'neo4j' ? await emptyNeo4j() : undefined;
  const rounds: Round[] = [];
  try {
    await withFolder((folder) =>
      withAtlas({ SEED: 'article', DATA_DIR: folder, ...database?.environment }, async (atlas) => {
        await atlas.get('/gaps/summary');
        for (let index = 0; index < options.rounds; index += 1)
          rounds.push(await round(atlas, `batch-${index}`, options));
      }),
    );
  } finally {
    await database?.close();
  }
  const common = {
    case: `${options.rows} rows in one batch beside ${EDITS_PER_SECOND} edits/s and ${options.viewers} viewers, ${engine}`,
    unit: 'ms',
    peer: null,
    peerName: null,
  };
  report({
    ...common,
    metric: 'sent to answered',
    ours: median(rounds.map(({ writtenMs }) => writtenMs)),
    goal: null,
  });
  report({
    ...common,
    metric: 'longest wait of an edit meanwhile',
    ours: median(rounds.map(({ longestWaitMs }) => longestWaitMs)),
    goal: { atMost: MOST_WAIT_MS },
  });
}

export const batchBench: Bench = {
  name: 'batch',
  purpose: 'one batch of many rows while others edit (--rows 5000 --viewers 50 --rounds 3 --engine both)',
  async run(args, report) {
    const texts = optionsOf(args, { rows: '5000', viewers: '50', rounds: '3', engine: 'both' });
    const engines = oneOf('engine', texts.engine, ['both', 'embedded', 'neo4j'] as const);
    const options: Options = {
      rows: wholeNumber('rows', texts.rows),
      viewers: wholeNumber('viewers', texts.viewers),
      rounds: wholeNumber('rounds', texts.rounds),
    };
    if (engines !== 'neo4j') await measure('embedded', options, report);
    if (engines !== 'embedded') await measure('neo4j', options, report);
  },
};
