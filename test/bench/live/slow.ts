import { type Atlas, withAtlas, withFolder } from '../atlas.ts';
import type { Bench, Measure, Report } from '../bench.ts';
import { Child } from '../child.ts';
import { optionsOf, wholeNumber } from '../options.ts';
import { quantile } from '../spread.ts';
import type { DeafQuestion } from './deaf-process.ts';
import { Audience, type Delivered, deliver } from './delivery.ts';
import { type LoadOptions, loadOf } from './load-options.ts';
import { organizationsOf } from './organizations.ts';

/** `live.md`: fifteen seconds after what was left unread; the first head comes within three, and each is looked at once a second. */
const CLOSED_WITHIN_S = 20;
const LOOK_EVERY_MS = 1_000;

type Options = LoadOptions & { readonly deaf: number; readonly vanished: number };
type Side = Delivered & { readonly highestMb: number; readonly closedAfterMs: readonly number[] };

/** The same load, before viewers that read and, where there are any, some that do not. */
async function side(atlas: Atlas, name: string, options: Options): Promise<Side> {
  const { held, organizations } = await organizationsOf(atlas);
  await atlas.quiet();
  const place = { address: atlas.address, cookie: atlas.cookie, held };
  const [audience, deaf] = [new Audience(), new Child('live/deaf-process.ts')];
  let highestMb = 0;
  const looking = setInterval(() => {
    highestMb = Math.max(highestMb, atlas.residentMb());
  }, LOOK_EVERY_MS);
  try {
    const open = { ...options, ask: 'open', place, name: `${name}-deaf` } satisfies DeafQuestion;
    const delivered = await deliver(
      audience,
      { place, pid: atlas.server.pid, name },
      { ...options, organizations },
      () => deaf.ask(open),
    );
    return { ...delivered, highestMb, closedAfterMs: await deaf.ask<number[]>({ ask: 'closed' }) };
  } finally {
    clearInterval(looking);
    await Promise.all([audience.stop(), deaf.stop()]);
  }
}

/** The rounds of a side together. */
const together = (rounds: readonly Side[]) => ({
  ms: rounds.flatMap(({ ms }) => ms),
  highestMb: Math.max(...rounds.map(({ highestMb }) => highestMb)),
  closedAfterMs: rounds.flatMap(({ closedAfterMs }) => closedAfterMs),
});

/** After how many seconds the last was closed; the least of nothing would hold whatever is promised. */
export const lastOf = (closedAfterMs: readonly number[]): Pick<Measure, 'ours' | 'note'> =>
  closedAfterMs.length > 0
    ? { ours: Math.max(...closedAfterMs) / 1_000 }
    : { ours: null, note: 'nobody was closed' };

export const slowBench: Bench = {
  name: 'slow',
  purpose:
    'the others beside clients that never read and some that vanished (--viewers 480 --deaf 20 --vanished 1 --rate 10 --seconds 30 --rounds 2)',
  async run(args, report: Report) {
    const standard = { viewers: '480', deaf: '20', vanished: '1', rate: '10', seconds: '30', rounds: '2' };
    const texts = optionsOf(args, standard);
    const options: Options = {
      ...loadOf(texts),
      deaf: wholeNumber('deaf', texts.deaf),
      vanished: wholeNumber('vanished', texts.vanished),
    };
    await withFolder((folder) =>
      withAtlas({ SEED: 'article', DATA_DIR: folder }, async (atlas) => {
        await atlas.get('/gaps/summary');
        // Once for nothing, so that neither side pays for what only the first does.
        await side(atlas, 'warm', {
          ...options,
          deaf: 0,
          vanished: 0,
          seconds: Math.min(10, options.seconds),
        });
        const [withouts, besides]: [Side[], Side[]] = [[], []];
        // In turns, so that whatever else the machine does meets both.
        for (let round = 0; round < options.rounds; round += 1) {
          withouts.push(await side(atlas, `without-${round}`, { ...options, deaf: 0, vanished: 0 }));
          besides.push(await side(atlas, `beside-${round}`, options));
        }
        const [without, beside] = [together(withouts), together(besides)];
        const common = {
          case: `${options.perSecond} edits/s to ${options.viewers} viewers, ${options.deaf} never read, ${options.vanished} vanished`,
          peerName: 'the same without them',
        };
        report({
          ...common,
          metric: 'delivery, p99',
          unit: 'ms',
          ours: quantile(beside.ms, 0.99),
          peer: quantile(without.ms, 0.99),
          goal: { atMost: 1.2 },
        });
        report({
          ...common,
          metric: 'resident, highest',
          unit: 'MB',
          ours: beside.highestMb,
          peer: without.highestMb,
          goal: { atMost: 1.15 },
        });
        const alone = { ...common, peer: null, peerName: null };
        report({
          ...alone,
          metric: 'closed of those that never read',
          unit: 'connections',
          ours: beside.closedAfterMs.length,
          goal: { atLeast: options.deaf * options.rounds },
        });
        report({
          ...alone,
          metric: 'the last of them closed after',
          unit: 's',
          ...lastOf(beside.closedAfterMs),
          goal: { atMost: CLOSED_WITHIN_S },
        });
      }),
    );
  },
};
