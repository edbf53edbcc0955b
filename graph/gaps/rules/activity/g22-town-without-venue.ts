import { z } from 'zod';
import type { Day } from '../../../model/schema/day.ts';
import type { NodeRecord } from '../../../model/schema/record.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { isTownOn } from '../../../model/terms/town.ts';
import { isClosedVenue, isOpenVenue, isTownVenue } from '../../../model/terms/venue.ts';
import { into } from '../../../model/view/walk.ts';
import { defineRule } from '../../rule.ts';
import { dayWords } from '../../words/day-words.ts';
import { FINE, OUTSIDE, unknown, words } from '../../words/verdict.ts';

export const townWithoutVenue = defineRule({
  id: 'G22',
  title: words('镇街无阵地', 'Town without a venue'),
  explain: words(
    '当天存在的镇街，没有已启用的党群服务中心或镇街孵化站。',
    'A town that exists on the day and has no open Party service centre or incubation station.',
  ),
  severity: 'medium',
  scope: 'local',
  subject: 'town',
  params: z.strictObject({}),
  judge({ subject, graph }, _params, on) {
    if (!isTownOn(subject, on)) return OUTSIDE;
    // Where a venue lies is open, but venues are few and known to the department: none recorded is none.
    const venues = into(graph, subject.id, 'LOCATED_IN', on).filter(({ node }) => node.kind === 'Venue');
    const answers = venues.map(({ node }) => answerOf(node, on));
    if (answers.includes(true)) return FINE;
    if (answers.includes('unknown'))
      return unknown('阵地的类别或启用日期', 'the kind or opening day of a venue');
    const closed = venues.find(({ node }) => isTownVenue(node) !== false && isClosedVenue(node, on));
    const closedOn = closed && dayWords(String(closed.node.fields['closedOn']));
    const name = nameOf(subject);
    return {
      outcome: 'finding',
      why:
        closed && closedOn
          ? words(
              `${name}没有启用中的党群服务中心或镇街孵化站，${nameOf(closed.node)}已在${closedOn.zh}停用。`,
              `${name} has no open service centre or incubation station; ${nameOf(closed.node)} closed on ${closedOn.en}.`,
            )
          : words(
              `${name}没有启用中的党群服务中心或镇街孵化站。`,
              `${name} has no open Party service centre or incubation station.`,
            ),
      path: {
        nodes: [subject.id, ...(closed ? [closed.node.id] : [])],
        relations: closed ? [closed.relation.id] : [],
        missing: { from: subject.id, what: words('缺阵地', 'no open venue') },
      },
      firstStep: {
        label: words('登记阵地…', 'Record a venue…'),
        do: 'create',
        kind: 'Venue',
        fields: { name: `${name}社会组织党群服务中心`, venueKinds: ['serviceCentre'] },
        relations: [{ kind: 'LOCATED_IN', other: subject.id }],
      },
    };
  },
});

/** Whether a venue is open on a day and of a kind that counts. */
function answerOf(venue: NodeRecord, on: Day): boolean | 'unknown' {
  const [ofKind, open] = [isTownVenue(venue), isOpenVenue(venue, on)];
  if (ofKind === false || open === false) return false;
  return open === true ? ofKind : open;
}
