import { z } from 'zod';
import { majorMeetingsAttended } from '../../../model/terms/major-meetings.ts';
import { doublePosts, managedBodies } from '../../../model/terms/management.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { secretariesOf } from '../../../model/terms/posts.ts';
import { defineRule } from '../../rule.ts';
import { FINE, OUTSIDE, unknown, words } from '../../words/verdict.ts';

export const secretaryNotSittingIn = defineRule({
  id: 'G20',
  title: words('书记非管理层未列席', 'Secretary outside management, not sitting in'),
  explain: words(
    '社会组织党组织的书记不在管理层任职，当年也没有列席过本单位的重大会议。书记或管理层没有登记的，算未知；年初重新计起。',
    'The secretary of an organisation’s branch holds no management post and has attended none of its major meetings in the calendar year; with secretary or management unrecorded it is unknown.',
  ),
  severity: 'high',
  scope: 'local',
  subject: 'partyOrganization',
  params: z.strictObject({}),
  turns: () => ({ quarter: true }),
  judge({ subject, graph }, _params, on) {
    const all = managedBodies(graph, subject, on);
    const secretaries = secretariesOf(graph, subject.id, on);
    if (doublePosts(secretaries, all).length > 0) return FINE;
    const managed = all.filter(({ isThere }) => isThere);
    const first = managed[0];
    if (!first) return OUTSIDE;
    const secretary = secretaries[0];
    if (!secretary) return unknown('党组织书记', 'the secretary');
    // Posts are open: only where somebody of a management is recorded does it follow that the secretary is not of it.
    if (managed.some(({ management }) => management.length === 0))
      return unknown('社会组织的管理层', 'the management of the organisation');
    const hosts = managed.map(({ host }) => host.node.id);
    const attended = secretaries.map(({ node }) => majorMeetingsAttended(graph, node.id, hosts, on));
    if (attended.some(({ certain }) => certain.length > 0)) return FINE;
    if (attended.some(({ unclear }) => unclear.length > 0))
      return unknown('会议的种类、日期或所属单位', 'kind, day or organisation of a meeting');
    const [name, host] = [nameOf(secretary.node), nameOf(first.host.node)];
    const year = on.slice(0, 4);
    return {
      outcome: 'finding',
      absentThrough: on,
      why: words(
        `${nameOf(subject)}的书记${name}不在${host}管理层任职，${year}年还没有列席重大会议的记录。`,
        `${name}, secretary of ${nameOf(subject)}, holds no management post at ${host}; no major meeting attended in ${year} is recorded.`,
      ),
      path: {
        nodes: [secretary.node.id, subject.id, first.host.node.id],
        relations: [secretary.relation.id, first.host.relation.id],
        missing: {
          from: secretary.node.id,
          to: first.host.node.id,
          what: words('缺列席记录', 'no attendance'),
        },
      },
      firstStep: {
        label: words('登记列席…', 'Record an attendance…'),
        do: 'create',
        kind: 'Meeting',
        fields: { meetingKind: 'majorMeeting' },
        relations: [
          { kind: 'MEETING_OF', other: first.host.node.id },
          { kind: 'ATTENDED', other: secretary.node.id },
        ],
      },
    };
  },
});
