import { z } from 'zod';
import { doublePosts, managedBodies } from '../../../model/terms/management.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { committeeOf, secretariesOf } from '../../../model/terms/posts.ts';
import { defineRule } from '../../rule.ts';
import { FINE, OUTSIDE, unknown, words } from '../../words/verdict.ts';

export const noCrossAppointment = defineRule({
  id: 'G21',
  title: words('非一肩挑且无双向进入', 'No shared post and no cross-appointment'),
  explain: words(
    '社会组织党组织的班子与社会组织的管理层没有一人交叉：书记不兼负责人，也没有其他双向进入、交叉任职。一方没有登记的，算未知。',
    'Nobody is both on the committee of the Party organisation and in the management of its organisation; with either side unrecorded it is unknown.',
  ),
  severity: 'low',
  scope: 'local',
  subject: 'partyOrganization',
  params: z.strictObject({}),
  judge({ subject, graph }, _params, on) {
    const all = managedBodies(graph, subject, on);
    if (doublePosts(committeeOf(graph, subject.id, on), all).length > 0) return FINE;
    const managed = all.filter(({ isThere }) => isThere);
    if (managed.length === 0) return OUTSIDE;
    const member = secretariesOf(graph, subject.id, on)[0];
    if (!member) return unknown('党组织书记', 'the secretary');
    const first = managed[0];
    const manager = first?.management[0];
    if (!first || !manager || managed.some(({ management }) => management.length === 0))
      return unknown('社会组织的管理层', 'the management of the organisation');
    const host = nameOf(first.host.node);
    return {
      outcome: 'finding',
      why: words(
        `${nameOf(subject)}的班子与${host}的管理层没有一人交叉任职，书记也不兼负责人。`,
        `Nobody serves both on the committee of ${nameOf(subject)} and in the management of ${host}.`,
      ),
      path: {
        nodes: [member.node.id, subject.id, first.host.node.id, manager.node.id],
        relations: [member.relation.id, first.host.relation.id, manager.relation.id],
        missing: {
          from: member.node.id,
          to: manager.node.id,
          what: words('缺交叉任职', 'no cross-appointment'),
        },
      },
      firstStep: {
        label: words('登记任职…', 'Record a post…'),
        do: 'relate',
        id: subject.id,
        relation: 'HOLDS',
      },
    };
  },
});
