import { z } from 'zod';
import { nameOf } from '../../../model/terms/name.ts';
import { isTownOn } from '../../../model/terms/town.ts';
import { isKnownEmpty } from '../../../model/terms/value-in.ts';
import { out } from '../../../model/view/walk.ts';
import { defineRule } from '../../rule.ts';
import { FINE, words } from '../../words/verdict.ts';

export const communityWithoutTown = defineRule({
  id: 'DQ6',
  title: words('社区无归属镇街', 'Community without a town on the day'),
  explain: words(
    '社区或村，说不清当天属于哪个镇街：没有记录，记录的镇街当天不存在，或同时记了几个。没有写明起始日期的，视为有记录以来一直如此。',
    'A community or village of which the record does not say in which town it lies on the day: none, one that does not exist then, or several at once. A stay without a first day counts since before records began.',
  ),
  severity: 'medium',
  scope: 'local',
  subject: 'community',
  params: z.strictObject({}),
  judge({ subject, graph }, _params, on) {
    if (isKnownEmpty(subject, 'LOCATED_IN')) return FINE;
    const held = out(graph, subject.id, 'LOCATED_IN', on);
    const existing = held.filter(({ node }) => isTownOn(node, on));
    const hosts = existing.filter(({ relation }) => relation.fields['role'] !== 'registered');
    // Where it lies counts before where it is registered, as on the map.
    const [first, ...others] = hosts.length > 0 ? hosts : existing;
    const second = others.find(({ node }) => node.id !== first?.node.id);
    if (first && !second) return FINE;
    const shown = first ?? held[0];
    const name = nameOf(subject);
    const what = words('缺当天的镇街', 'no town on the day');
    return {
      outcome: 'finding',
      why:
        first && second
          ? words(
              `${name}当天同时记在${nameOf(first.node)}和${nameOf(second.node)}，起止日期没有分开。`,
              `On the day ${name} lies in ${nameOf(first.node)} and in ${nameOf(second.node)}; their dates overlap.`,
            )
          : shown
            ? words(
                `${name}当天记在${nameOf(shown.node)}，这个镇街那时还没有设立或者已经撤销。`,
                `On the day ${name} lies in ${nameOf(shown.node)}, a town that does not exist then.`,
              )
            : words(
                `${name}没有记录当天属于哪个镇街。`,
                `The record of ${name} does not say in which town it lies on the day.`,
              ),
      path: {
        nodes: [...(shown ? [shown.node.id] : []), subject.id, ...(second ? [second.node.id] : [])],
        relations: [...(shown ? [shown.relation.id] : []), ...(second ? [second.relation.id] : [])],
        ...(second ? {} : { missing: { from: subject.id, what } }),
      },
      firstStep: {
        label: words('登记镇街…', 'Record its town…'),
        do: 'relate',
        id: subject.id,
        relation: 'LOCATED_IN',
      },
    };
  },
});
