import { cookieOf } from '../../harness/cookie.ts';
import { type Atlas, withAtlas, withFolder } from '../atlas.ts';
import type { Bench } from '../bench.ts';
import { Child } from '../child.ts';
import { optionsOf, wholeNumber } from '../options.ts';
import { quantile } from '../spread.ts';
import { Audience, type Delivered, deliver } from './delivery.ts';
import type { Flooded, FloodQuestion } from './flood-process.ts';
import { type LoadOptions, loadOf } from './load-options.ts';
import { organizationsOf } from './organizations.ts';

type Flood = { readonly pushesPerSecond: number; readonly sincesPerSecond: number };
type Side = Delivered & { readonly flooded: Flooded | undefined };

/** The same load, alone or beside a socket of somebody else that floods. */
async function side(
  atlas: Atlas,
  name: string,
  options: LoadOptions,
  flood: Flood | undefined,
): Promise<Side> {
  const { held, organizations } = await organizationsOf(atlas);
  await atlas.quiet();
  const place = { address: atlas.address, cookie: atlas.cookie, held };
  const [audience, child] = [new Audience(), new Child('live/flood-process.ts')];
  const beginFlood = async () => {
    if (!flood) return;
    const cookie = await cookieOf(atlas.address, atlas.token);
    const wild = { place: { ...place, cookie }, name: `${name}-wild`, seconds: options.seconds };
    await child.ask({ ask: 'begin', ...wild, ...flood } satisfies FloodQuestion);
  };
  try {
    const delivered = await deliver(
      audience,
      { place, pid: atlas.server.pid, name },
      { ...options, organizations },
      beginFlood,
    );
    const flooded = flood && (await child.ask<Flooded>({ ask: 'end' } satisfies FloodQuestion));
    return { ...delivered, flooded };
  } finally {
    await Promise.all([audience.stop(), child.stop()]);
  }
}

export const floodBench: Bench = {
  name: 'flood',
  purpose:
    'the others beside a socket that floods (--viewers 50 --rate 10 --seconds 20 --rounds 3 --pushes 500 --sinces 200, both a second)',
  async run(args, report) {
    const standard = {
      viewers: '50',
      rate: '10',
      seconds: '20',
      rounds: '3',
      pushes: '500',
      sinces: '200',
    };
    const texts = optionsOf(args, standard);
    const options = loadOf(texts);
    const flood: Flood = {
      pushesPerSecond: wholeNumber('pushes', texts.pushes),
      sincesPerSecond: wholeNumber('sinces', texts.sinces),
    };
    await withFolder((folder) =>
      withAtlas({ SEED: 'article', DATA_DIR: folder, RATE_FACTOR: '1' }, async (atlas) => {
        await atlas.get('/gaps/summary');
        await side(atlas, 'warm', { ...options, seconds: Math.min(10, options.seconds) }, undefined);
        const [alone, beside]: [Side[], Side[]] = [[], []];
        // In turns, so that whatever else the machine does meets both.
        for (let round = 0; round < options.rounds; round += 1) {
          alone.push(await side(atlas, `alone-${round}`, options, undefined));
          beside.push(await side(atlas, `beside-${round}`, options, flood));
        }
        const common = {
          case: `${options.perSecond} edits/s before ${options.viewers} viewers, beside one socket with ${flood.pushesPerSecond} pushes/s and ${flood.sincesPerSecond} since/s`,
          unit: 'ms',
          peerName: 'the same without it',
        };
        const ofBoth = (of: 'ms' | 'answeredMs', share: number) => ({
          ours: quantile(
            beside.flatMap((each) => each[of]),
            share,
          ),
          peer: quantile(
            alone.flatMap((each) => each[of]),
            share,
          ),
        });
        report({ ...common, metric: 'answer to an edit, p50', ...ofBoth('answeredMs', 0.5), goal: null });
        report({
          ...common,
          metric: 'answer to an edit, p99',
          ...ofBoth('answeredMs', 0.99),
          goal: { atMost: 1.5 },
        });
        report({ ...common, metric: 'delivery, p99', ...ofBoth('ms', 0.99), goal: { atMost: 1.5 } });
        const sent = beside.flatMap(({ flooded }) => flooded ?? []);
        const sum = (of: keyof Flooded) => sent.reduce((total, each) => total + each[of], 0);
        report({
          ...common,
          metric: `pushes written of its ${sum('pushed')}`,
          unit: 'pushes',
          ours: sum('written'),
          peer: null,
          peerName: null,
          goal: null,
        });
      }),
    );
  },
};
