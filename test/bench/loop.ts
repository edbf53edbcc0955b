import { setTimeout as wait } from 'node:timers/promises';
import { addDays } from '../../graph/model/schema/day.ts';
import { longestTurn, PROBED } from '../harness/longest-turn.ts';
import { type Atlas, withAtlas, withFolder } from './atlas.ts';
import type { Bench, Report } from './bench.ts';
import { BoardPage } from './herd/board-page.ts';
import { Editors } from './live/editors.ts';
import { organizationsOf } from './live/organizations.ts';
import { optionsOf, wholeNumber } from './options.ts';

const GOAL_MS = 50;
const EDITORS = 5;
const FIRST_DAY = '2022-03-01';
const DAYS_BETWEEN = 23;

type OtherDays = { readonly answered: number; readonly slowestMs: number };

/** One other day after the other until it is told to stop. */
async function askOtherDays(atlas: Atlas, stopped: AbortSignal): Promise<OtherDays> {
  let [answered, slowestMs] = [0, 0];
  for (let index = 0; !stopped.aborted; index += 1) {
    const path = `/gaps/summary?asOf=${addDays(FIRST_DAY, index * DAYS_BETWEEN)}`;
    const begun = performance.now();
    const { status } = await atlas.get(path).catch(() => ({ status: 0 }));
    slowestMs = Math.max(slowestMs, performance.now() - begun);
    if (status === 200) answered += 1;
    else await wait(500);
  }
  return { answered, slowestMs };
}

async function measureLoop(atlas: Atlas, perSecond: number, seconds: number) {
  const { held, organizations } = await organizationsOf(atlas);
  const { json } = await atlas.get('/gaps/summary');
  const place = { address: atlas.address, cookie: atlas.cookie, held };
  const day = json.asOf as string;
  const page = await BoardPage.open(place, 'bench-board', day, addDays(day, -31));
  const ids = Array.from({ length: EDITORS }, (_, index) => `bench-editor-${index}`);
  const editors = await Editors.seat(place, ids, organizations);
  await atlas.quiet();
  await longestTurn(atlas.server);
  const stop = new AbortController();
  const otherDays = askOtherDays(atlas, stop.signal);
  editors.begin(perSecond);
  await wait(seconds * 1_000);
  editors.pause();
  stop.abort();
  const days = await otherDays;
  // Rules over the whole graph come when it is quiet.
  await atlas.quiet();
  const turn = await longestTurn(atlas.server);
  editors.close();
  page.close();
  if (page.failed) throw page.failed;
  if (editors.refused) throw new Error(`an edit was refused: ${JSON.stringify(editors.refused)}`);
  return { turn, days };
}

export const loopBench: Bench = {
  name: 'loop',
  purpose:
    'the longest turn of the server’s loop: edits, a board open, other days asked (--seed T2 --rate 20 --seconds 20)',
  async run(args, report: Report) {
    const { seed, rate, seconds } = optionsOf(args, { seed: 'T2', rate: '20', seconds: '20' });
    const [perSecond, duration] = [wholeNumber('rate', rate), wholeNumber('seconds', seconds)];
    const { turn, days } = await withFolder((DATA_DIR) =>
      withAtlas({ SEED: seed, DATA_DIR }, (atlas) => measureLoop(atlas, perSecond, duration), PROBED),
    );
    const common = {
      case: `${seed}, ${perSecond} edits/s, a board open, other days asked`,
      unit: 'ms',
      peer: null,
      peerName: null,
    };
    report({ ...common, metric: 'longest turn', ours: turn.processorMs, goal: { atMost: GOAL_MS } });
    report({
      ...common,
      metric: 'longest turn by the clock, with what others took',
      ours: turn.clockMs,
      goal: null,
    });
    report({ ...common, metric: 'other days answered', unit: 'days', ours: days.answered, goal: null });
    report({ ...common, metric: 'other days, the slowest answer', ours: days.slowestMs, goal: null });
  },
};
