import { describe, expect, it } from 'vitest';
import { valueOn } from '../../graph/model/schema/dated.ts';
import type { Kind } from '../../graph/model/schema/kinds.ts';
import type { NodeRecord } from '../../graph/model/schema/record.ts';
import type { RelationKind } from '../../graph/model/schema/relations.ts';
import { hasValidUsccCheck } from '../../graph/model/schema/uscc.ts';
import { inForceOn } from '../../graph/model/terms/agreement.ts';
import { LAST_YEAR, REFERENCE_DAY } from '../../seed/generator/days.ts';
import { viewWithoutPlaces } from '../../seed/generator/district-places.ts';
import { recordCommands } from '../../seed/generator/records.ts';
import { tierSize } from '../../seed/generator/size.ts';

const view = viewWithoutPlaces(recordCommands(tierSize('T2'), 42));
const nodes = (kind: Kind): NodeRecord[] => [...view.nodes.values()].filter((node) => node.kind === kind);
const relationsOf = (id: string, kind: RelationKind) =>
  [...view.relationsOf(id)].filter((relation) => relation.kind === kind);
const has = (id: string, kind: RelationKind): boolean => relationsOf(id, kind).length > 0;
const share = (all: readonly NodeRecord[], is: (node: NodeRecord) => boolean): number =>
  all.filter(is).length / all.length;

const organizations = nodes('SocialOrganization');
const agreements = nodes('Agreement');
const isInForce = ({ fields }: NodeRecord): boolean => inForceOn(fields, REFERENCE_DAY) === true;
const active = agreements.filter(isInForce);
const fullMembers = ({ fields }: NodeRecord): number | undefined => {
  const value = valueOn(fields, 'fullMembers', REFERENCE_DAY);
  return typeof value === 'number' ? value : undefined;
};
const lastActivity = (agreement: NodeRecord): string =>
  relationsOf(agreement.id, 'BELONGS_TO')
    .map(({ source }) => String(view.node(source)?.fields['from'] ?? ''))
    .sort()
    .at(-1) ?? '';

/** What a rule would look at, and which part of it would be found; from, to: what is plausible. */
const PLANTED: [gap: string, part: number, from: number, to: number][] = [
  [
    'G01 should have built',
    share(organizations, (each) => !has(each.id, 'BRANCH_OF') && (fullMembers(each) ?? 0) >= 3),
    0.002,
    0.1,
  ],
  [
    'G02 no instructor',
    share(
      organizations.filter(({ id }) => !has(id, 'BRANCH_OF')),
      ({ id }) => !has(id, 'INSTRUCTED_BY'),
    ),
    0.08,
    0.25,
  ],
  [
    'G04 no charter clause',
    share(organizations, ({ fields }) => fields['hasCharterClause'] === false),
    0.04,
    0.13,
  ],
  [
    'unknown charter clause',
    share(organizations, ({ fields }) => fields['hasCharterClause'] === undefined),
    0.01,
    0.06,
  ],
  ['G05 no agreement', share(nodes('PartyOrganization'), ({ id }) => !has(id, 'PARTY_TO')), 0.05, 0.4],
  [
    'G07 expired',
    share(
      agreements,
      ({ id, fields }) =>
        String(fields['termTo'] ?? '9') < REFERENCE_DAY &&
        !fields['endedOn'] &&
        !relationsOf(id, 'RENEWS').some(({ target }) => target === id),
    ),
    0.02,
    0.2,
  ],
  ['G09 nothing for half a year', share(active, (each) => lastActivity(each) < '2022-10-16'), 0.05, 0.6],
  [
    'G12 overdue',
    share(
      nodes('Need'),
      ({ fields }) => String(fields['deadline'] ?? '9') < REFERENCE_DAY && !fields['closedOn'],
    ),
    0.01,
    0.15,
  ],
  [
    'G11 unclaimed',
    share(nodes('Need'), ({ id, fields }) => !has(id, 'CLAIMS') && !fields['withdrawnOn']),
    0.02,
    0.25,
  ],
  [
    'G15 left out',
    share(
      nodes('Community'),
      ({ id }) =>
        [...view.relationsOf(id)].every(
          (each) => each.kind !== 'BRANCH_OF' || !has(each.source, 'PARTY_TO'),
        ) && !has(id, 'PARTY_TO'),
    ),
    0.03,
    0.25,
  ],
  ['G23 unbacked brand', share(nodes('BrandProject'), ({ id }) => !has(id, 'BACKED_BY')), 0.05, 0.6],
  ['G24 no result', share(nodes('Grant'), ({ fields }) => fields['events'] === undefined), 0.02, 0.3],
  ['G25 no evidence', share(nodes('Activity'), ({ fields }) => fields['evidence'] === undefined), 0.03, 0.1],
  [
    'G27 no annual report',
    share(organizations, ({ fields }) => !(fields['annualReports'] as number[]).includes(LAST_YEAR)),
    0.04,
    0.13,
  ],
  ['G30 one signer', share(agreements, ({ id }) => relationsOf(id, 'PARTY_TO').length === 1), 0.003, 0.04],
  [
    'G33 unpublished',
    share(agreements, ({ fields }) => fields['signedOn'] !== undefined && !fields['publishedOn']),
    0.04,
    0.2,
  ],
  ['unknown signing day', share(agreements, ({ fields }) => fields['signedOn'] === undefined), 0.03, 0.12],
  ['unknown members', share(organizations, (each) => fullMembers(each) === undefined), 0.01, 0.06],
  [
    'DQ1 check digit',
    share(
      organizations,
      ({ fields }) => fields['uscc'] !== undefined && !hasValidUsccCheck(String(fields['uscc'])),
    ),
    0.002,
    0.03,
  ],
  ['DQ5 no end', share(active, ({ fields }) => fields['termTo'] === undefined), 0.01, 0.1],
  ['DQ6 no town', share(nodes('Community'), ({ id }) => !has(id, 'LOCATED_IN')), 0.005, 0.08],
];

describe('the gaps of a made-up graph', () => {
  it.each(PLANTED)('%s: a plausible share', (_gap, part, from, to) => {
    expect(part).toBeGreaterThan(from);
    expect(part).toBeLessThan(to);
  });

  it('holds every kind that the rules look at', () => {
    const kinds = new Set([...view.nodes.values()].map((node) => node.kind));
    const looked: Kind[] = [
      'SocialOrganization',
      'PartyOrganization',
      'Community',
      'Unit',
      'Town',
      'Agreement',
      'Appraisal',
      'Need',
      'Offer',
      'Task',
      'Activity',
      'Project',
      'BrandProject',
      'Venue',
      'Grant',
      'Honour',
      'Assessment',
      'Person',
      'Inspection',
      'Meeting',
      'Document',
      'ReportedFigure',
    ];
    for (const kind of looked) expect(kinds, kind).toContain(kind);
  });
});
