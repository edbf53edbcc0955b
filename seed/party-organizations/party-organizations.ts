import type { Fields, NodeRecord } from '../../graph/model/schema/record.ts';
import { type Draw, drawFor } from '../draw.ts';
import { organizations } from '../organizations/organizations.ts';
import { create, type Facts, invented, link, type SeedCommand, said, saidLink, since } from '../record.ts';
import { foundedOn, isThroughIncentive } from './founding.ts';
import { leadSince } from './leads.ts';
import { COMMITTEE, ORGANIZATION_BRANCHES, PARTY_ROWS, type PartyRow } from './rows.ts';

const DELEGATED = '委派功能型党支部书记2个';

/** How many Party members each organisation has. */
const MEMBERS: ReadonlyMap<string, number> = new Map(
  organizations().map(({ args }) => {
    const { id, fields } = (args as { node: Pick<NodeRecord, 'id' | 'fields'> }).node;
    return [id, Number([fields['partyMembers']].flat()[0] ?? 0)];
  }),
);

/** Those of its organisations, at least as many as its kind has; of the committee nobody knows. */
function membersOf(row: PartyRow, draw: Draw): Fields {
  const drawn = draw.whole(0, 51);
  if (row.id === COMMITTEE) return {};
  const own = row.hosts.reduce((sum, host) => sum + (MEMBERS.get(host) ?? 0), 0);
  const least = row.kind === 'generalBranch' ? 50 : 9;
  return since('memberCount', own > 0 ? own : least + drawn, '2022-01-01');
}

function factsOf(row: PartyRow, draw: Draw): Facts[] {
  const kind = { partyOrgKind: row.kind };
  const isNamedBranch = row.quote !== undefined && row.kind === 'branch';
  const lead = leadSince(row.id);
  return [
    row.quote === undefined ? invented({ name: row.name }) : said(row.quote, { name: row.name }),
    isNamedBranch ? said(row.quote ?? '', kind) : invented(kind),
    invented({
      ...(row.buildForm ? { buildForm: row.buildForm } : {}),
      foundedOn: foundedOn(row),
      ...membersOf(row, draw),
      ...(lead === undefined ? {} : since('lead', true, lead)),
      ownRoom: draw.chance(0.4),
      ...(isThroughIncentive(row) ? { foundedThroughIncentive: true } : {}),
      ...(row.kind === 'functionalBranch' ? { note: `原文：“${DELEGATED}”；具体支部为示例` } : {}),
    }),
    ...(row.id === COMMITTEE ? [said(row.quote ?? '', { shortNames: ['区社会组织党委'] })] : []),
  ];
}

export function partyOrganizations(): SeedCommand[] {
  const draw = drawFor('party-organizations');
  const underCommittee = new Set(ORGANIZATION_BRANCHES.map((row) => row.id));
  return PARTY_ROWS.map((row) =>
    create('PartyOrganization', row.id, factsOf(row, draw), [
      // Whose branch it is, the name that the source gives it says.
      ...row.hosts.map((host) => {
        const of = link('BRANCH_OF', row.id, host);
        return row.quote === undefined ? of : saidLink(row.quote, of);
      }),
      ...(underCommittee.has(row.id) ? [link('UNDER', row.id, COMMITTEE)] : []),
    ]),
  );
}
