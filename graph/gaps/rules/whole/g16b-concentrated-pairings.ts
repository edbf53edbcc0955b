import { z } from 'zod';
import { OUTSIDE_AREA } from '../../../model/terms/area.ts';
import type { ProjectedAgreement, Projection } from '../../projection.ts';
import { defineWholeRule, type WholeVerdict } from '../../rule.ts';
import { share } from '../../words/param.ts';
import { words } from '../../words/verdict.ts';

/** A tenth of a province is too long a list; those with most come first. */
const MOST_NAMED = 20;

type Holding = readonly [body: string, agreements: number];

/** How many agreements each body holds, most first. */
function holdingsOf(agreements: readonly ProjectedAgreement[]): Holding[] {
  const held = new Map<string, number>();
  for (const { hosts } of agreements) for (const host of hosts) held.set(host, (held.get(host) ?? 0) + 1);
  return [...held].sort(([a, most], [b, fewer]) => fewer - most || (a < b ? -1 : 1));
}

const placesOf = (holdings: readonly Holding[]): number => holdings.reduce((sum, [, held]) => sum + held, 0);

/** The tenth that holds most, and its part of all places; fewer than ten holders have no tenth. */
function concentration(agreements: readonly ProjectedAgreement[]) {
  const holdings = holdingsOf(agreements);
  const top = holdings.slice(0, Math.floor(holdings.length / 10));
  const all = placesOf(holdings);
  return { holdings, top, all, part: all === 0 ? 0 : placesOf(top) / all };
}

/** Bodies that could have an agreement and hold none. */
const withoutAny = ({ bodies }: Pick<Projection, 'bodies'>, holdings: readonly Holding[]): string[] => {
  const holders = new Set(holdings.map(([body]) => body));
  return [...bodies.values()]
    .filter(({ kind, partyOrganization }) => kind === 'Community' || partyOrganization !== undefined)
    .filter(({ id, area, isNormal }) => isNormal && area !== OUTSIDE_AREA && !holders.has(id))
    .map(({ id }) => id)
    .sort();
};

export const concentratedPairings = defineWholeRule({
  id: 'G16b',
  title: words('结对过于集中', 'Pairings too concentrated'),
  explain: words(
    '有结对的单位中，协议最多的十分之一所占的席位（一份协议每个单位计一席）超过上限，而另有单位没有结对。有结对的不足10家时不判断。',
    'Of the bodies with pairings, the tenth with most holds more than the allowed part of the places (each body of an agreement has one), while other bodies hold none. Fewer than ten are not judged.',
  ),
  severity: 'medium',
  scope: 'workspace',
  reads: ['bodies', 'agreements', 'unclear'],
  params: z.strictObject({ part: share('最多的十分之一所占上限', 'Most that a tenth may hold', 0.4) }),
  judge(projection, { part }) {
    const now = concentration(projection.agreements);
    const perhaps = concentration([...projection.agreements, ...projection.unclear]);
    const without = withoutAny(projection, now.holdings);
    const isFound = now.part > part && without.length > 0;
    const isFoundPerhaps = perhaps.part > part && withoutAny(projection, perhaps.holdings).length > 0;
    const looked = now.holdings.length;
    if (isFound !== isFoundPerhaps) {
      const missing = words('协议的签订日期', 'the signing day of an agreement');
      const subject = projection.unclear[0]?.id ?? '';
      return { looked, findings: [], unknown: [{ subject, missing }] };
    }
    return { looked, findings: isFound ? [found(projection, now, without)] : [], unknown: [] };
  },
});

function found(
  { bodies }: Pick<Projection, 'bodies'>,
  { top, all, part, holdings }: ReturnType<typeof concentration>,
  without: readonly string[],
): WholeVerdict['findings'][number] {
  const ids = top.slice(0, MOST_NAMED).map(([body]) => body);
  const left = without[0] ?? '';
  const percent = Math.floor(part * 1_000) / 10;
  const name = bodies.get(left)?.name ?? left;
  return {
    outcome: 'finding',
    subjects: ids,
    reach: top.length + without.length,
    why: words(
      `有结对的${holdings.length}家单位中，最多的${top.length}家占${all}个席位的${percent}%，另有${without.length}家没有结对。`,
      `Of ${holdings.length} bodies with pairings, the ${top.length} with most hold ${percent} % of ${all} places; ${without.length} others hold none.`,
    ),
    path: {
      nodes: [...ids, left],
      relations: ids.map(() => ''),
      missing: { from: left, what: words('没有结对', 'no pairing') },
    },
    firstStep: { label: words(`为${name}起草协议`, `Draft one for ${name}`), do: 'pair', parties: [left] },
  };
}
