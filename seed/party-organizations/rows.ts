import { COMMUNITIES, communityOf, HAITING, NANBEITAI } from '../communities.ts';
import { padded } from '../draw.ts';
import { ORGANIZATIONS, organizationId, organizationOf } from '../organizations/rows.ts';
import { SAMPLE_UNITS } from '../units.ts';

/** A Party organisation before its fields: whose it is and how it was built. */
export type PartyRow = {
  readonly id: string;
  readonly name: string;
  readonly kind:
    | 'committee'
    | 'industryCommittee'
    | 'generalBranch'
    | 'branch'
    | 'jointBranch'
    | 'functionalBranch';
  readonly buildForm?: 'sole' | 'joint' | 'functional';
  readonly hosts: readonly string[];
  /** The words of the source that name it. */
  readonly quote?: string;
};

export const COMMITTEE = 'po-committee';
/** Of the 66 for social organisations: one organisation's own, joint ones of three, functional ones of two. */
export const SOLE = 54;
const JOINT = 8;
const FUNCTIONAL = 4;
/** Behind the secretaries who lead their organisations too: the source counts those of branches. */
const GENERAL_BRANCHES = [39, 42];
const NUMERALS = '一二三四五六七八';

export const partyOrganizationId = (number: number): string => `po-${padded(number, 4)}`;

const withMark = (name: string): string => (name.startsWith('示例·') ? name : `示例·${name}`);

/** Four are named by the source; the league's is made up like the rest. */
function soleRow(number: number): PartyRow {
  const host = organizationOf(organizationId(number));
  const base = {
    id: partyOrganizationId(number),
    kind: GENERAL_BRANCHES.includes(number) ? ('generalBranch' as const) : ('branch' as const),
    buildForm: 'sole' as const,
    hosts: [host.id],
  };
  const shortName = host.shortNames[0] ?? host.name;
  return host.quote?.includes('党支部')
    ? { ...base, name: `${shortName}党支部`, quote: host.quote }
    : { ...base, name: `${withMark(shortName)}${base.kind === 'branch' ? '党支部' : '党总支'}` };
}

/** Members of joint branches, neighbours together. */
const jointMembers = ORGANIZATIONS.slice(SOLE, SOLE + JOINT * 3).sort((a, b) =>
  (a.town ?? '') === (b.town ?? '') ? (a.id < b.id ? -1 : 1) : (a.town ?? '') < (b.town ?? '') ? -1 : 1,
);

const jointRow = (index: number): PartyRow => ({
  id: partyOrganizationId(SOLE + index + 1),
  name: `示例·社会组织第${NUMERALS[index] ?? ''}联合党支部`,
  kind: 'jointBranch',
  buildForm: 'joint',
  hosts: jointMembers.slice(index * 3, index * 3 + 3).map((each) => each.id),
});

const functionalRow = (index: number): PartyRow => ({
  id: partyOrganizationId(SOLE + JOINT + index + 1),
  name: `示例·社会组织第${NUMERALS[index] ?? ''}功能型党支部`,
  kind: 'functionalBranch',
  buildForm: 'functional',
  hosts: ORGANIZATIONS.slice(SOLE + JOINT * 3 + index * 2, SOLE + JOINT * 3 + index * 2 + 2).map(
    (each) => each.id,
  ),
});

const times = <T>(count: number, row: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => row(index));

export const ORGANIZATION_BRANCHES: readonly PartyRow[] = [
  ...times(SOLE, (index) => soleRow(index + 1)),
  ...times(JOINT, jointRow),
  ...times(FUNCTIONAL, functionalRow),
];

/** Villages and communities that sign through their own Party organisation, and some that sign nothing yet. */
const COMMUNITY_SIGNERS = [
  NANBEITAI,
  HAITING,
  ...['com-ns-03', 'com-ns-04', 'com-zj-01', 'com-hg-01', 'com-dc-01', 'com-dg-01', 'com-lh-01'],
  ...['vil-hg-01', 'vil-dc-01', 'vil-dc-02', 'vil-wqs-01', 'vil-wqs-02', 'vil-lh-01'],
];
const UNPAIRED_COMMUNITIES = COMMUNITIES.filter(
  (each) => each.kind === 'community' && /-(04|05)$/.test(each.id),
)
  .map((each) => each.id)
  .filter((id) => !COMMUNITY_SIGNERS.includes(id));

const communityRow = (id: string): PartyRow => ({
  id: `po-${id}`,
  name: `${withMark(communityOf(id).name)}党总支`,
  kind: 'generalBranch',
  hosts: [id],
});

const unitRows: readonly PartyRow[] = SAMPLE_UNITS.filter((each) => each.hasPartyOrganization).map(
  (each) => ({
    id: `po-${each.id}`,
    name: `${each.name}党支部`,
    kind: 'branch',
    hosts: [each.id],
  }),
);

const committee: PartyRow = {
  id: COMMITTEE,
  name: '南沙区社会组织党委',
  kind: 'industryCommittee',
  hosts: [],
  quote: '南沙区社会组织党委找准党的建设与社会组织运营互补共融的契合点',
};

export const OTHER_PARTY_ORGANIZATIONS: readonly PartyRow[] = [
  ...[...COMMUNITY_SIGNERS, ...UNPAIRED_COMMUNITIES].map(communityRow),
  ...unitRows,
];
export const PARTY_ROWS: readonly PartyRow[] = [
  committee,
  ...ORGANIZATION_BRANCHES,
  ...OTHER_PARTY_ORGANIZATIONS,
];

/** The social organisations that have a Party organisation, alone or with others. */
export const HOSTED: ReadonlyMap<string, PartyRow> = new Map(
  ORGANIZATION_BRANCHES.flatMap((row) => row.hosts.map((host) => [host, row] as const)),
);

const ownRows = new Map(
  PARTY_ROWS.filter((row) => row.hosts.length === 1).map((row) => [row.hosts[0] ?? '', row.id]),
);

/** Who signs for a body: its own Party organisation, or the body itself where it has none. */
export const signerFor = (id: string): string => ownRows.get(id) ?? id;
