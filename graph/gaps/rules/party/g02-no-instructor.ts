import { z } from 'zod';
import { nameOf } from '../../../model/terms/name.ts';
import { partyOrganizationsOf } from '../../../model/terms/party-organizations.ts';
import { isOnlyFiled, isThereOn } from '../../../model/terms/standing.ts';
import { into, out } from '../../../model/view/walk.ts';
import { defineRule } from '../../rule.ts';
import { FINE, OUTSIDE, words } from '../../words/verdict.ts';

export const noInstructor = defineRule({
  id: 'G02',
  title: words('未建又无指导员', 'Neither Party organisation nor instructor'),
  explain: words(
    '在册的社会组织，既没有党组织，也没有党建指导员联系。没有登记的指导员按没有处理。',
    'An organisation in the register with no Party organisation and no Party-building instructor; one that is not recorded counts as none.',
  ),
  severity: 'high',
  scope: 'local',
  subject: 'organization',
  params: z.strictObject({}),
  judge({ subject, graph }, _params, on) {
    if (isOnlyFiled(subject) || !isThereOn(subject, on)) return OUTSIDE;
    if (partyOrganizationsOf(graph, subject.id, on).length > 0) return FINE;
    // The list of instructors is kept by whoever sends them, so it is whole: missing is none, though the relation is open.
    const instructors = [
      ...out(graph, subject.id, 'INSTRUCTED_BY', on),
      ...into(graph, subject.id, 'HOLDS', on).filter(
        ({ relation }) => relation.fields['post'] === 'instructor',
      ),
    ];
    if (instructors.length > 0) return FINE;
    const name = nameOf(subject);
    return {
      outcome: 'finding',
      why: words(
        `${name}没有党组织，也没有党建指导员联系。`,
        `${name} has neither a Party organisation nor a Party-building instructor.`,
      ),
      path: {
        nodes: [subject.id],
        relations: [],
        missing: { from: subject.id, what: words('缺党建指导员', 'no instructor') },
      },
      firstStep: {
        label: words('指派指导员…', 'Assign an instructor…'),
        do: 'relate',
        id: subject.id,
        relation: 'INSTRUCTED_BY',
      },
    };
  },
});
