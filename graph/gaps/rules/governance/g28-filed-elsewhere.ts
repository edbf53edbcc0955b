import { z } from 'zod';
import { areaOn } from '../../../model/terms/mark.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { signerBodies } from '../../../model/terms/signer-bodies.ts';
import { out } from '../../../model/view/walk.ts';
import { defineRule } from '../../rule.ts';
import { unlessInForce } from '../../words/in-force.ts';
import { FINE, OUTSIDE, unknown, words } from '../../words/verdict.ts';

export const filedElsewhere = defineRule({
  id: 'G28',
  title: words('区划调整后未改挂', 'Filed under another town'),
  explain: words(
    '履行中、有社区或村参与的协议，归口镇街不是其中任何一个社区、村当日所在的镇街。',
    'An agreement in force with a community or village, filed under a town in which none of them lies on that day.',
  ),
  severity: 'low',
  scope: 'local',
  subject: 'agreement',
  params: z.strictObject({}),
  judge({ subject, graph }, _params, on) {
    const notInForce = unlessInForce(subject, on);
    if (notInForce) return notInForce;
    const communities = signerBodies(graph, subject.id, on)
      .flatMap(({ bodies }) => bodies)
      .filter(({ body }) => body.kind === 'Community')
      .map((each) => {
        const area = areaOn(graph, each.body, on);
        const located = out(graph, each.body.id, 'LOCATED_IN', on).find(({ node }) => node.id === area);
        return { ...each, located };
      });
    if (communities.length === 0) return OUTSIDE;
    const filed = out(graph, subject.id, 'FILED_UNDER');
    const first = filed[0];
    if (!first) return unknown('协议的归口镇街', 'the town under which the agreement is filed');
    const towns = new Set(filed.map(({ node }) => node.id));
    if (communities.some(({ located }) => located && towns.has(located.node.id))) return FINE;
    const moved = communities.find(({ located }) => located);
    if (!moved?.located || communities.some(({ located }) => !located))
      return unknown('社区、村当日所在的镇街', 'the town of a community on that day');
    const { body, located, nodes, relations } = moved;
    const name = nameOf(subject);
    return {
      outcome: 'finding',
      why: words(
        `“${name}”归口${nameOf(first.node)}，${nameOf(body)}当日属于${nameOf(located.node)}。`,
        `“${name}” is filed under ${nameOf(first.node)}; on that day ${nameOf(body)} belongs to ${nameOf(located.node)}.`,
      ),
      path: {
        nodes: [first.node.id, subject.id, ...[...nodes].reverse(), located.node.id],
        relations: [first.relation.id, ...[...relations].reverse(), located.relation.id],
        missing: { from: subject.id, to: located.node.id, what: words('未改挂', 'not filed there') },
      },
      firstStep: {
        label: words('改挂镇街', 'File under the town'),
        do: 'relate',
        id: subject.id,
        relation: 'FILED_UNDER',
      },
    };
  },
});
