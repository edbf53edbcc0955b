import { DISTRICT_AREA, OUTSIDE_AREA } from '../../graph/model/terms/area.ts';
import { padded } from '../draw.ts';
import { create, invented, link, type SeedCommand, since } from '../record.ts';
import { times } from './chance.ts';
import { ago } from './days.ts';
import { coined, FIELDS, sample } from './words.ts';
import type { World } from './world.ts';

/** The Party organisation above all others. */
export const COMMITTEE = 'po-committee';
export const REGISTRAR = 'unit-0001';
const LOCAL = ['enterprise', 'school', 'agency', 'enterprise', 'massOrganization'] as const;
const WORDS = { enterprise: '公司', school: '学校', agency: '服务局', massOrganization: '群团组织' } as const;
/** One of so many lies outside the district. */
const OUTSIDE_EVERY = 12;

type Row = { readonly kind: string; readonly name: string; readonly outside?: true };

/** The registrar, the party-work body, a department for every field of work (several in a large graph), and local ones. */
function rows(count: number): Row[] {
  const departments = Math.max(FIELDS.length, Math.floor(count * 0.4));
  const first: Row[] = [
    { kind: 'registrar', name: '登记管理部门' },
    { kind: 'partyWork', name: '两新组织党建工作机构' },
    ...times(departments, (index) => {
      const field = FIELDS[index % FIELDS.length] ?? '';
      const place = index < FIELDS.length ? '' : coined(Math.floor(index / FIELDS.length));
      return {
        kind: index % 2 === 0 ? 'supervisory' : 'industryRegulator',
        name: `${place}${field}主管部门`,
      };
    }),
  ];
  const local = times(Math.max(7, count - first.length), (index): Row => {
    if (index % OUTSIDE_EVERY === 3)
      return { kind: 'government', name: `${coined(index)}镇人民政府`, outside: true };
    const kind = LOCAL[index % LOCAL.length] ?? 'enterprise';
    return { kind, name: `${coined(index)}${WORDS[kind]}` };
  });
  return [...first, ...local];
}

/** The first unit of each field of work, and how many units there are of all fields. */
export const FIRST_DEPARTMENT = 2;
export const departmentsOf = (count: number): number => Math.max(FIELDS.length, Math.floor(count * 0.4));

export function* unitCommands(world: World): Generator<SeedCommand> {
  const draw = world.draw('units');
  for (const [index, { kind, name, outside }] of rows(world.size.units).entries()) {
    const number = padded(index + 1, 4);
    const id = `unit-${number}`;
    const isMember = ['supervisory', 'industryRegulator', 'partyWork'].includes(kind);
    const signer = outside || draw.chance(0.25) ? id : `po-u-${number}`;
    world.units.push({ id, signer, area: outside ? OUTSIDE_AREA : DISTRICT_AREA });
    yield create('Unit', id, [
      invented({
        name: sample(name),
        ...since('unitKind', kind),
        ...(isMember ? { jointConferenceMember: true } : {}),
        ...(outside ? { outside: true } : {}),
      }),
    ]);
    if (index === 0) yield committee();
    if (signer !== id) yield unitBranch(signer, id, name, draw.whole(100, 151));
  }
}

const committee = (): SeedCommand =>
  create('PartyOrganization', COMMITTEE, [
    invented({
      name: sample('区社会组织党委'),
      partyOrgKind: 'industryCommittee',
      foundedOn: '2014-07-01',
      ...since('memberCount', 40, '2022-01-01'),
    }),
  ]);

const unitBranch = (id: string, unit: string, name: string, members: number): SeedCommand =>
  create(
    'PartyOrganization',
    id,
    [
      invented({
        name: sample(`${name}党委`),
        partyOrgKind: 'committee',
        foundedOn: ago(5_000),
        ...since('memberCount', members, '2022-01-01'),
        ownRoom: true,
      }),
    ],
    [link('BRANCH_OF', id, unit)],
  );
