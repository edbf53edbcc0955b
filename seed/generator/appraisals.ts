import { addDays } from '../../graph/model/schema/day.ts';
import type { Draw } from '../draw.ts';
import { create, invented, link, type SeedCommand } from '../record.ts';
import type { Agreement } from './agreement.ts';
import { ago, isPast } from './days.ts';
import { SHARES } from './shares.ts';

const RESULTS = [
  ['excellent', 96],
  ['good', 92],
  ['good', 91],
  ['fair', 80],
  ['failed', 55],
] as const;

/** A year after signing the parties appraise; some have not. */
export function* appraisalOf({ id, terms }: Agreement, draw: Draw): Generator<SeedCommand> {
  const { signedOn } = terms;
  if (signedOn === undefined) return;
  const on = addDays(signedOn, 370);
  if (!isPast(on) || on > ago(10) || draw.chance(SHARES.unappraised)) return;
  const appraisal = `ap-${id}`;
  const [result, score] = draw.pick(RESULTS);
  const scores = { routineScore: score, annualScore: score + draw.whole(0, 3), result };
  yield create('Appraisal', appraisal, [invented({ on, ...scores })], [link('APPRAISES', appraisal, id)]);
}
