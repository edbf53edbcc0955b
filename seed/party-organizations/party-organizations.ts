import { type Draw, drawFor } from '../draw.ts';
import { create, type Facts, invented, link, type SeedCommand, said, saidLink, since } from '../record.ts';
import { foundedOn, isThroughIncentive } from './founding.ts';
import { leadSince } from './leads.ts';
import { COMMITTEE, HOSTED, ORGANIZATION_BRANCHES, PARTY_ROWS, type PartyRow } from './rows.ts';

const DELEGATED = '委派功能型党支部书记2个';

function factsOf(row: PartyRow, draw: Draw): Facts[] {
  const kind = { partyOrgKind: row.kind };
  const isNamedBranch = row.quote !== undefined && row.kind === 'branch';
  const lead = leadSince(row.id);
  const isLarge = row.hosts.length !== 1 || HOSTED.get(row.hosts[0] ?? '') === undefined;
  return [
    row.quote === undefined ? invented({ name: row.name }) : said(row.quote, { name: row.name }),
    isNamedBranch ? said(row.quote ?? '', kind) : invented(kind),
    invented({
      ...(row.buildForm ? { buildForm: row.buildForm } : {}),
      foundedOn: foundedOn(row),
      ...since('memberCount', isLarge ? draw.whole(9, 60) : draw.whole(3, 14), '2022-01-01'),
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
        const of = link('OF', row.id, host);
        return row.quote === undefined ? of : saidLink(row.quote, of);
      }),
      ...(underCommittee.has(row.id) ? [link('UNDER', row.id, COMMITTEE)] : []),
    ]),
  );
}
