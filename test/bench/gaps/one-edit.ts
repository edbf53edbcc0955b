import type { FindingChange } from '../../../graph/gaps/scan/finding-change.ts';
import { decideCommand } from '../../../graph/model/commands/command.ts';
import type { GraphEvent } from '../../../graph/model/log/event.ts';
import type { View } from '../../../graph/model/view/view.ts';
import { DayAnswer } from '../../../server/board/day-answer.ts';
import type { Report } from '../bench.ts';
import { median, quantile } from '../spread.ts';
import { EDITS } from './edits.ts';
import { LOCAL, scanOf, timed, WHOLE } from './scans.ts';

const GOAL_MS = { atMost: 1 } as const;
const FLAT_GOAL = { atMost: 1.5 } as const;
const WHOLE_GOAL = { atMost: 1 / 5 } as const;
/** Of every edit; the first of them warm up. */
const ROUNDS = 40;
const WARM_UPS = 10;
const PASSES = 4;

/** What one of the edits does, decided on the graph as it is and applied to it. */
function edited(view: View, turn: number): readonly GraphEvent[] {
  const edit = EDITS[turn % EDITS.length];
  const decision = edit && decideCommand(edit(view, turn), view, { id: 'li', role: 'editor' });
  if (decision?.outcome !== 'events') throw new Error(`an edit was refused: ${JSON.stringify(decision)}`);
  view.apply(decision.events, turn);
  return decision.events;
}

/** Edits one by one, each answered by `work`: what it says of each. */
async function eachEdit(view: View, work: (events: readonly GraphEvent[], turn: number) => Promise<number>) {
  const times: number[] = [];
  for (let turn = 1; turn <= ROUNDS * EDITS.length; turn += 1) {
    const took = await work(edited(view, turn), turn);
    if (turn > WARM_UPS * EDITS.length) times.push(took);
  }
  return times;
}

/** How long one edit takes to be judged again; `smallest`: what it took in the smallest graph. */
export async function measureRefresh(
  view: View,
  organizations: number,
  smallest: number | undefined,
  report: Report,
): Promise<number> {
  const scan = scanOf(view, LOCAL);
  await scan.scan();
  const took = median(await eachEdit(view, (events) => timed(() => scan.refresh(events))));
  const common = { case: `${organizations} organisations`, unit: 'ms', ours: took };
  report({
    ...common,
    metric: 'refresh after one edit, p50',
    peer: null,
    peerName: null,
    goal: GOAL_MS,
  });
  if (smallest !== undefined)
    report({
      ...common,
      metric: 'refresh beside the smallest size',
      peer: smallest,
      peerName: 'refresh at the smallest size',
      goal: FLAT_GOAL,
    });
  return took;
}

/** How long the rules over the whole graph take after one edit, and then the answer for everybody. */
export async function measureWhole(view: View, organizations: number, report: Report): Promise<void> {
  const scan = scanOf(view);
  await scan.scan();
  const answer = new DayAnswer(scan, view, 0);
  const answers: number[] = [];
  const whole = await eachEdit(view, async (events, turn) => {
    let changes: FindingChange[] = scan.refresh(events);
    const took = await timed(() => {
      changes = [...changes, ...scan.judgeWhole()];
    });
    const brought = await timed(() => {
      answer.take(changes, [], turn);
      answer.difference();
    });
    answers.push(brought);
    return took;
  });
  const passes: number[] = [];
  for (let time = 0; time < PASSES; time += 1) passes.push(await timed(() => scanOf(view, WHOLE).scan()));
  const common = { case: `${organizations} organisations`, unit: 'ms' };
  const beside = {
    peer: median(passes.slice(1)),
    peerName: 'projecting the graph and asking the same rules',
  };
  report({
    ...common,
    ...beside,
    metric: 'whole-graph rules after one edit, p50',
    ours: median(whole),
    goal: WHOLE_GOAL,
  });
  // Most edits touch nothing that these rules read; a new agreement has all pairings looked through.
  report({
    ...common,
    ...beside,
    metric: 'whole-graph rules after one edit, p90',
    ours: quantile(whole, 0.9),
    goal: null,
  });
  report({
    ...common,
    metric: 'answer for everybody after one edit, p50',
    ours: median(answers),
    peer: await timed(() => new DayAnswer(scan, view, 0)),
    peerName: 'built anew',
    goal: null,
  });
}
