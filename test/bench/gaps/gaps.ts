import { seedCommands, viewOf } from '../../../seed/build.ts';
import { LEAST_ORGANIZATIONS, MOST_ORGANIZATIONS } from '../../../seed/generator/size.ts';
import { type Bench, UsageError } from '../bench.ts';
import { optionsOf } from '../options.ts';
import { measureOtherDays } from './another-day.ts';
import { measureScan } from './full-scan.ts';
import { generatedView } from './generated-view.ts';
import { measureRefresh, measureWhole } from './one-edit.ts';

const T2 = 1_060;
/** Above, one pass of the rules over the whole graph takes half a minute. */
const WHOLE_UP_TO = 10_000;

const sizesOf = (text: string): number[] =>
  text.split(',').map((part) => {
    const size = Number(part);
    if (!Number.isInteger(size) || size < LEAST_ORGANIZATIONS || size > MOST_ORGANIZATIONS)
      throw new UsageError(
        `--organisations takes whole numbers from ${LEAST_ORGANIZATIONS} to ${MOST_ORGANIZATIONS}, not ${part}`,
      );
    return size;
  });

export const gapsBench: Bench = {
  name: 'gaps',
  purpose:
    'gaps in memory, the same on both engines: full scan, one edit, another day (--organisations 1000,10000,100000)',
  async run(args, report) {
    const sizes = sizesOf(optionsOf(args, { organisations: '1000,10000,100000' }).organisations);
    // First, as long as nothing large has to be cleared away.
    await measureOtherDays(viewOf(seedCommands('article')), 'article', 150, report);
    await measureOtherDays(generatedView(T2), `T2 (${T2} organisations)`, 1_000, report);
    let smallest: number | undefined;
    for (const organizations of sizes) {
      const view = generatedView(organizations);
      await measureScan(view, organizations, report);
      // Its edits stay in the fork: the same ones are made again.
      if (organizations <= WHOLE_UP_TO) await measureWhole(view.fork(), organizations, report);
      const took = await measureRefresh(view, organizations, smallest, report);
      smallest ??= took;
    }
  },
};
