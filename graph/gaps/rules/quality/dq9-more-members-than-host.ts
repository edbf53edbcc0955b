import { z } from 'zod';
import { valueOn } from '../../../model/schema/dated.ts';
import type { Day } from '../../../model/schema/day.ts';
import type { NodeRecord } from '../../../model/schema/record.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { bodiesOf, partyOrganizationsOf } from '../../../model/terms/party-organizations.ts';
import { isThereOn } from '../../../model/terms/standing.ts';
import type { Graph } from '../../../model/view/view.ts';
import type { Neighbour } from '../../../model/view/walk.ts';
import { defineRule, type Found } from '../../rule.ts';
import { FINE, OUTSIDE, unknown, words } from '../../words/verdict.ts';

function countOn({ fields }: NodeRecord, field: string, on: Day): number | undefined {
  const value = valueOn(fields, field, on);
  return typeof value === 'number' ? value : undefined;
}

/** Staff and members together; undefined: none of them is known. */
function peopleOf(organization: NodeRecord, on: Day): number | undefined {
  const counts = ['staff', 'unitMembers', 'individualMembers'].flatMap(
    (field) => countOn(organization, field, on) ?? [],
  );
  return counts.length === 0 ? undefined : counts.reduce((all, each) => all + each, 0);
}

export const moreMembersThanHost = defineRule({
  id: 'DQ9',
  title: words('党员数多于所在单位', 'More Party members than the host has'),
  explain: words(
    '社会组织的正式党员多于党员总数，党员多于从业人员与会员合计，或其党组织的党员多于所在单位的党员（联合组建的按各单位合计）。',
    'A social organisation with more full Party members than Party members, or more Party members than staff and members together; or whose Party organisation has more members than its hosts have Party members.',
  ),
  severity: 'medium',
  scope: 'local',
  subject: 'organization',
  params: z.strictObject({}),
  judge({ subject, graph }, _params, on) {
    if (isThereOn(subject, on) !== true) return OUTSIDE;
    const party = countOn(subject, 'partyMembers', on);
    const full = countOn(subject, 'fullMembers', on);
    const people = peopleOf(subject, on);
    if (full !== undefined && party !== undefined && full > party)
      return ofOrganization(
        subject,
        'fullMembers',
        `正式党员${full}名，多于党员总数${party}名`,
        `${full} full members of ${party}`,
      );
    if (party !== undefined && people !== undefined && party > people)
      return ofOrganization(
        subject,
        'partyMembers',
        `党员${party}名，多于从业人员与会员合计${people}`,
        `${party} Party members of ${people} staff and members`,
      );
    const branches = partyOrganizationsOf(graph, subject.id, on);
    const answers = branches.map((branch) => branchIn(graph, branch, subject, on));
    const found = answers.find((answer) => typeof answer === 'object');
    if (found) return found;
    return party === undefined || people === undefined || answers.includes('unknown')
      ? unknown('党员数、从业人员数或会员数', 'how many Party members, staff or members')
      : FINE;
  },
});

const ofOrganization = (subject: NodeRecord, field: string, zh: string, en: string): Found => ({
  outcome: 'finding',
  why: words(`${nameOf(subject)}${zh}。`, `${nameOf(subject, 'en')}: ${en}.`),
  path: { nodes: [subject.id], relations: [] },
  firstStep: { label: words('核对人数', 'Check the count'), do: 'field', id: subject.id, field },
});

/** A Party organisation beside all its hosts; one with several is told of at the first of them alone. */
function branchIn(
  graph: Graph,
  { node: branch, relation }: Neighbour,
  subject: NodeRecord,
  on: Day,
): Found | 'unknown' | undefined {
  const hosts = bodiesOf(graph, branch.id, on).map(({ node }) => node);
  if (hosts.some(({ kind }) => kind !== 'SocialOrganization')) return undefined;
  const members = countOn(branch, 'memberCount', on);
  const own = hosts.map((host) => countOn(host, 'partyMembers', on));
  if (members === undefined || own.includes(undefined)) return 'unknown';
  const all = own.reduce((sum: number, each) => sum + (each ?? 0), 0);
  if (members <= all || hosts.some(({ id }) => id < subject.id)) return undefined;
  return {
    outcome: 'finding',
    subjects: [branch.id, subject.id],
    why: words(
      `${nameOf(branch)}登记党员${members}名，多于所在单位的${all}名。`,
      `${nameOf(branch, 'en')} has ${members} members, its hosts ${all}.`,
    ),
    path: { nodes: [branch.id, subject.id], relations: [relation.id] },
    firstStep: {
      label: words('核对党员数', 'Check the count'),
      do: 'field',
      id: branch.id,
      field: 'memberCount',
    },
  };
}
