import { z } from 'zod';
import type { Day } from '../model/day.ts';
import type { NodeRecord } from '../model/record.ts';
import { heldOn, into } from '../model/view/walk.ts';
import { dayWords } from './day-words.ts';
import { defineRule } from './rule.ts';
import { FINE, nameOf, OUTSIDE, unknown, words } from './verdict.ts';

const KINDS_THAT_COUNT: readonly unknown[] = ['serviceCentre', 'incubationStation'];

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
    const { validFrom, validTo } = subject.fields;
    if (typeof validFrom === 'string' && validFrom > on) return OUTSIDE;
    if (typeof validTo === 'string' && validTo < on) return OUTSIDE;
    // Where a venue lies is open, but venues are few and known to the department: none recorded is none.
    const venues = heldOn(into(graph, subject.id, 'LOCATED_IN'), on).filter(
      ({ node }) => node.kind === 'Venue',
    );
    const answers = venues.map(({ node }) => isOpenVenue(node, on));
    if (answers.includes(true)) return FINE;
    if (answers.includes('unknown'))
      return unknown('阵地的类别或启用日期', 'the kind or opening day of a venue');
    const closed = venues.find(({ node }) => isOfKind(node) && isClosed(node, on));
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

const isClosed = ({ fields: { closedOn } }: NodeRecord, on: Day): boolean =>
  typeof closedOn === 'string' && closedOn <= on;

function isOfKind({ fields: { venueKinds } }: NodeRecord): boolean | 'unknown' {
  if (!Array.isArray(venueKinds)) return 'unknown';
  return venueKinds.some((kind) => KINDS_THAT_COUNT.includes(kind));
}

/** Whether a venue of a kind that counts is open on a day. `openBy` says that it was open by then, not since when. */
function isOpenVenue(venue: NodeRecord, on: Day): boolean | 'unknown' {
  const { openedOn, openBy } = venue.fields;
  const ofKind = isOfKind(venue);
  if (ofKind === false || isClosed(venue, on)) return false;
  const opened =
    typeof openedOn === 'string'
      ? openedOn <= on
      : typeof openBy === 'string' && openBy <= on
        ? true
        : 'unknown';
  return opened === true ? ofKind : opened;
}
