import { seededRandom } from '../../graph/layout/seeded.ts';
import type { Kind } from '../../graph/model/schema/kinds.ts';
import type { Fields, NodeRecord, RelationRecord } from '../../graph/model/schema/record.ts';
import type { RelationKind } from '../../graph/model/schema/relations.ts';
import { View } from '../../graph/model/view/view.ts';

export const DAY = '2023-04-14';

const TOWNS = [
  '榄核镇',
  '东涌镇',
  '黄阁镇',
  '大岗镇',
  '南沙街道',
  '横沥镇',
  '珠江街道',
  '万顷沙镇',
  '龙穴街道',
  '港湾街道',
];
const WEIGHTS = [7, 11, 12, 11, 20, 9, 11, 8, 3, 0];

export type SampleSize = {
  readonly organizations: number;
  readonly communities: number;
  readonly partyOrganizations: number;
  readonly units: number;
  readonly agreements: number;
};
export const ARTICLE: SampleSize = {
  organizations: 508,
  communities: 165,
  partyOrganizations: 66,
  units: 30,
  agreements: 40,
};

/** A made-up district of Nansha's shape: a fifth of the bodies and nearly all leads are of the whole district. */
export function sampleDistrict(size: SampleSize, seed = 1): View {
  const random = seededRandom(seed);
  const nodes: NodeRecord[] = [];
  const relations: RelationRecord[] = [];
  const add = (id: string, kind: Kind, fields: Fields = {}): string => {
    nodes.push({
      id,
      kind,
      rev: 1,
      sample: true,
      fields: { name: id, ...fields },
      provenance: {},
      places: [],
    });
    return id;
  };
  const relate = (kind: RelationKind, source: string, target: string, fields: Fields = {}): void => {
    relations.push({ id: `r${relations.length}`, kind, source, target, rev: 1, sample: true, fields });
  };
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(random() * list.length)];
    if (item === undefined) throw new Error('empty');
    return item;
  };

  add('workspace', 'Workspace');
  const towns = TOWNS.map((name, index) => add(`town-${index}`, 'Town', { name }));
  const weighted = towns.flatMap((town, index) => Array.from({ length: WEIGHTS[index] ?? 0 }, () => town));
  const organizations = Array.from({ length: size.organizations }, (_, index) => {
    const id = add(`so-${index}`, 'SocialOrganization', {
      orgType: pick(['association', 'serviceInstitution']),
    });
    if (index >= 15 && random() < 0.85) relate('LOCATED_IN', id, pick(weighted));
    return id;
  });
  const communities = Array.from({ length: size.communities }, (_, index) => {
    const id = add(`community-${index}`, 'Community');
    if (index === 0) {
      relate('LOCATED_IN', id, 'town-4', { validTo: '2023-11-30' });
      relate('LOCATED_IN', id, 'town-9', { validFrom: '2023-12-01' });
    } else relate('LOCATED_IN', id, pick(weighted));
    return id;
  });
  const units = Array.from({ length: size.units }, (_, index) =>
    add(`unit-${index}`, 'Unit', index === 0 ? { outside: true } : {}),
  );
  const branches = Array.from({ length: size.partyOrganizations }, (_, index) => {
    const id = add(`po-${index}`, 'PartyOrganization');
    if (index % 15 === 14) {
      for (let host = 0; host < 3; host += 1) relate('BRANCH_OF', id, `so-${400 + index + host}`);
    } else if (index < 60) relate('BRANCH_OF', id, index < 50 ? `so-${index}` : `community-${index - 50}`);
    return id;
  });
  for (let index = 0; index < 4; index += 1) {
    add(`brand-${index}`, 'BrandProject');
    relate('CREATED_BY', `brand-${index}`, `po-${index}`);
  }
  for (let index = 0; index < size.agreements; index += 1) {
    const id = add(`agreement-${index}`, 'Agreement', { title: `协议${index}`, signedOn: '2022-06-01' });
    const many = index % 3 === 0 ? 3 + Math.floor(random() * 3) : 2;
    const lead = pick(branches.slice(0, index % 4 === 3 ? 50 : 15));
    const others = [communities, communities, units, branches.slice(15), organizations];
    const signers = new Set([lead]);
    while (signers.size < many) signers.add(pick(pick(others)));
    [...signers].forEach((signer, order) => {
      relate('PARTY_TO', signer, id, { order: order + 1 });
    });
  }
  return new View().load(nodes, relations);
}
