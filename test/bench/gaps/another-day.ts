import type { View } from '../../../graph/model/view/view.ts';
import { DayAnswer } from '../../../server/board/day-answer.ts';
import type { Report } from '../bench.ts';
import { scanOf, timed } from './scans.ts';

/** A month earlier, a year earlier, a year later. */
const DAYS = ['2023-03-14', '2022-04-14', '2024-04-14'] as const;

/** Days that nobody has asked for, with their answers, beside the workspace's day, which is scanned. */
export async function measureOtherDays(
  view: View,
  name: string,
  atMost: number,
  report: Report,
): Promise<void> {
  const scan = scanOf(view);
  await scan.scan();
  let slowest: { readonly day: string; readonly took: number } = { day: '', took: 0 };
  for (const day of DAYS) {
    const took = await timed(async () => {
      const other = scan.onAnother(day);
      await other.scan();
      return new DayAnswer(other, view, 0).findings;
    });
    if (took > slowest.took) slowest = { day, took };
  }
  report({
    case: `${name}, ${slowest.day}`,
    metric: 'another day, cold: the slowest of three',
    unit: 'ms',
    ours: slowest.took,
    peer: null,
    peerName: null,
    goal: { atMost },
  });
}
