import { z } from 'zod';
import type { Projection } from '../../projection.ts';
import { defineWholeRule, type WholeVerdict } from '../../rule.ts';
import { count } from '../../words/param.ts';
import { words } from '../../words/verdict.ts';
import { componentsOf, hostGraph, hostsWithin } from './host-graph.ts';

type Island = WholeVerdict['findings'][number];

/** The bodies with their agreement between them; which relations join them, the projection does not keep. */
function island(
  { bodies }: Pick<Projection, 'bodies'>,
  component: readonly string[],
  agreements: readonly { readonly id: string; readonly hosts: readonly string[] }[],
): Island {
  const name = (id: string): string => bodies.get(id)?.name ?? id;
  const agreement = agreements.find(({ hosts }) => component.every((each) => hosts.includes(each)));
  const [first = '', ...others] = component;
  const nodes = [first, ...(agreement ? [agreement.id] : []), ...others];
  return {
    outcome: 'finding',
    subjects: component,
    why:
      others.length === 0
        ? words(
            `${name(first)}的履行中协议没有登记对方单位，与其他单位没有结对。`,
            `The agreement of ${name(first)} has no other body on record, so it is paired with nobody.`,
          )
        : words(
            `${component.map(name).join('、')}只彼此结对，与其他单位没有结对。`,
            `${component.map(name).join(' and ')} are paired with each other and with nobody else.`,
          ),
    path: {
      nodes,
      relations: nodes.slice(1).map(() => ''),
      missing: { from: first, what: words('缺与其他单位的结对', 'a pairing with others is missing') },
    },
    firstStep: { label: words('起草双边协议', 'Draft an agreement'), do: 'pair', parties: [first] },
  };
}

export const islandOfPairings = defineWholeRule({
  id: 'G31',
  title: words('仅彼此结对', 'Paired with one another only'),
  explain: words(
    '按区内履行中协议的结对关系，互相连通的单位不超过规定数。没有任何结对的单位不在此列；只有一个单位的，是协议只登记了一方。',
    'Bodies joined by pairings in force within the district, no more of them than the given number. Bodies without any pairing are not looked at; one body by itself has an agreement with no other side on record.',
  ),
  severity: 'medium',
  scope: 'workspace',
  reads: ['bodies', 'agreements', 'unclear'],
  params: z.strictObject({
    most: count('彼此结对的最多单位数', 'Most bodies that are paired with one another only', 2, 20),
  }),
  judge(projection, { most }) {
    const certain = hostsWithin(projection, projection.agreements);
    const unclear = hostsWithin(projection, projection.unclear);
    const paired = hostGraph(certain);
    const findings: Island[] = [];
    const unknown: WholeVerdict['unknown'][number][] = [];
    const components = componentsOf(paired);
    const small = new Set(components.filter((each) => each.length <= most).map(([first]) => first));
    let looked = components.length;
    for (const whole of componentsOf(hostGraph([...certain, ...unclear]))) {
      const certainly = whole.filter((each) => paired.has(each));
      const first = whole[0] ?? '';
      const islands = certainly.filter((each) => small.has(each));
      if (certainly.length === 0) looked += 1;
      if (whole.length <= most && islands.length > 0 && certainly.length === whole.length)
        findings.push(island(projection, whole, certain));
      // Two bodies of which each may or may not be paired further: nobody can say how far it goes.
      else if (islands.length > 0 || (certainly.length === 0 && whole.length <= most))
        unknown.push(
          ...(islands.length > 0 ? islands : [first]).map((subject) => ({
            subject,
            missing: words('协议的签订日期', 'the signing day of an agreement'),
          })),
        );
    }
    return { looked, findings, unknown };
  },
});
