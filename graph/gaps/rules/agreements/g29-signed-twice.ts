import { z } from 'zod';
import type { GapPath } from '../../../model/answers/gap.ts';
import type { Day } from '../../../model/schema/day.ts';
import type { NodeRecord } from '../../../model/schema/record.ts';
import { inForceOn } from '../../../model/terms/agreement.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { bodiesOf, partyOrganizationsOf } from '../../../model/terms/party-organizations.ts';
import { bodiesSigning, isSignedFor } from '../../../model/terms/signer-bodies.ts';
import { dayIn } from '../../../model/terms/value-in.ts';
import type { Graph } from '../../../model/view/view.ts';
import { into, type Neighbour, out } from '../../../model/view/walk.ts';
import { defineRule } from '../../rule.ts';
import { unlessInForce } from '../../words/in-force.ts';
import { FINE, unknown, words } from '../../words/verdict.ts';

/** Signed earlier, or on the same day and first by id: of two alike the later one has the gap. */
const isEarlier = (a: NodeRecord, b: NodeRecord): boolean => {
  const [first, second] = [dayIn(a, 'signedOn') ?? '', dayIn(b, 'signedOn') ?? ''];
  return first === second ? a.id < b.id : first < second;
};

/** One renews the other, or one is the frame within which the other was made. */
function belongTogether(graph: Graph, a: NodeRecord, b: NodeRecord): boolean {
  const isRenewal = [...into(graph, a.id, 'RENEWS'), ...out(graph, a.id, 'RENEWS')].some(
    ({ node }) => node.id === b.id,
  );
  const frames = [a, b].filter(({ fields }) => fields['agreementType'] === 'framework').length;
  return isRenewal || frames === 1;
}

/** Whoever may have signed in place of a signer: itself, the bodies it is of, and the Party organisations of a body. */
function standIns(
  graph: Graph,
  { node, relation }: Neighbour,
  on: Day,
): Pick<GapPath, 'nodes' | 'relations'>[] {
  const itself = { nodes: [node.id], relations: [relation.id] };
  const joined = [...bodiesOf(graph, node.id, on), ...partyOrganizationsOf(graph, node.id, on)];
  return [
    itself,
    ...joined.map((other) => ({
      nodes: [node.id, other.node.id],
      relations: [relation.id, other.relation.id],
    })),
  ];
}

/**
 * Other agreements that may be in force and are signed for the same bodies, by them or by their Party organisations,
 * ascending by id.
 */
function alike(graph: Graph, agreement: NodeRecord, on: Day): { other: NodeRecord; path: GapPath }[] {
  const bodies = bodiesSigning(graph, agreement.id, on);
  const found = new Map<string, { other: NodeRecord; path: GapPath }>();
  const ways = into(graph, agreement.id, 'PARTY_TO').flatMap((signer) => standIns(graph, signer, on));
  // The shortest way tells most.
  for (const { nodes, relations } of ways.sort((a, b) => a.nodes.length - b.nodes.length)) {
    for (const relation of graph.along(nodes.at(-1) ?? '', 'PARTY_TO', 'out')) {
      if (relation.target === agreement.id || found.has(relation.target)) continue;
      const other = graph.node(relation.target);
      if (!other || inForceOn(other.fields, on) === false || !isSignedFor(graph, other.id, bodies, on))
        continue;
      const path = {
        nodes: [agreement.id, ...nodes, other.id],
        relations: [...relations, relation.id],
      };
      found.set(other.id, { other, path });
    }
  }
  return [...found.values()].sort((a, b) => (a.other.id < b.other.id ? -1 : 1));
}

export const signedTwice = defineRule({
  id: 'G29',
  title: words('重复签约', 'Signed twice'),
  explain: words(
    '履行中的协议，当日另有一份签约单位完全相同、签订在先的协议也在履行。续签以及框架协议与其下的协议不算。',
    'An agreement in force beside an earlier one, in force too, for exactly the same bodies. Renewals do not count, nor a framework and what is signed within it.',
  ),
  severity: 'medium',
  scope: 'local',
  subject: 'twin',
  params: z.strictObject({}),
  judge({ subject, graph }, _params, on) {
    const notInForce = unlessInForce(subject, on);
    if (notInForce) return notInForce;
    const others = alike(graph, subject, on).filter(({ other }) => !belongTogether(graph, subject, other));
    const twin = others.find(
      ({ other }) => inForceOn(other.fields, on) === true && isEarlier(other, subject),
    );
    if (!twin)
      return others.some(({ other }) => unlessInForce(other, on)?.outcome === 'unknown')
        ? unknown('另一份协议的签订日期', 'the signing day of the other agreement')
        : FINE;
    return {
      outcome: 'finding',
      subjects: [subject.id, twin.other.id],
      why: words(
        `“${nameOf(subject)}”与“${nameOf(twin.other)}”的签约单位相同，两份都在履行。`,
        `“${nameOf(subject)}” and “${nameOf(twin.other)}” are for the same bodies, and both are in force.`,
      ),
      path: twin.path,
      firstStep: { label: words('核对两份协议', 'Compare the two'), do: 'open', id: subject.id },
    };
  },
});
