import { DISTRICT_AREA } from '../../graph/model/terms/area.ts';
import { type Draw, padded } from '../draw.ts';
import { link, type SeedRelation } from '../record.ts';
import { heavy, skewed, times } from './chance.ts';
import { ago } from './days.ts';
import { CHARTER_MODEL } from './documents.ts';
import { SHARES } from './shares.ts';
import type { TownPlan } from './town-plan.ts';
import { organizationsInTowns } from './town-plan.ts';
import { departmentsOf, FIRST_DEPARTMENT, REGISTRAR } from './units.ts';
import { associationName, FIELDS, institutionName, sample } from './words.ts';
import type { Body, World } from './world.ts';

type Form = 'sole' | 'joint' | 'functional' | undefined;
type OrgType = 'association' | 'serviceInstitution' | 'foundation' | 'communityOrganization';
export type Grading = { readonly grade: string; readonly daysAgo: number };

export type Organization = {
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly orgType: OrgType;
  readonly field: number;
  readonly area: string;
  readonly form: Form;
  readonly unit: Body | undefined;
  readonly grading: Grading | undefined;
};

const ORGANIZATIONS_OF_INSTRUCTOR = 30;
export const instructorId = (index: number): string => `p-ins-${padded(index + 1, 5)}`;
export const instructorsOf = (world: World): number =>
  Math.max(2, Math.ceil(world.size.organizations / ORGANIZATIONS_OF_INSTRUCTOR));

/** Deals out what an organisation is; names are numbered within their kind and place. */
export class OrganizationDeal {
  readonly draw: Draw;
  readonly #world: World;
  readonly #associations: string[] = [];
  readonly #named = new Map<string, number>();
  #number = 0;
  #previous = '';

  constructor(world: World) {
    this.#world = world;
    this.draw = world.draw('organizations');
  }

  next(town: TownPlan | undefined): Organization {
    const { draw } = this;
    const { size, units } = this.#world;
    this.#number += 1;
    const orgType = this.#typeFor(town);
    const place = town?.plainName ?? '南沙区';
    const { name, field } = this.#nameFor(orgType, place);
    const isFiled = orgType === 'communityOrganization';
    const department = FIRST_DEPARTMENT + (field % departmentsOf(size.units));
    const organization: Organization = {
      number: this.#number,
      id: `so-${padded(this.#number, 6)}`,
      name: draw.chance(SHARES.sameName) && this.#previous ? this.#previous : name,
      orgType,
      field,
      area: town?.id ?? DISTRICT_AREA,
      form: this.#formFor(isFiled),
      unit: isFiled ? undefined : units[department],
      grading: isFiled || !draw.chance(0.24) ? undefined : gradingOf(draw),
    };
    this.#previous = organization.name;
    if (orgType === 'association') this.#associations.push(organization.id);
    return organization;
  }

  relations({ id, area, unit, form, orgType, number }: Organization, world: World): SeedRelation[] {
    const { draw } = this;
    const isIn = area !== DISTRICT_AREA;
    const instructor = instructorId(number % instructorsOf(world));
    const hasInstructor = form === undefined && !draw.chance(SHARES.noInstructor);
    const joined = new Set(times(heavy(draw, 2, 14), () => this.#association()));
    joined.delete(id);
    const members =
      orgType === 'association' ? new Set(times(heavy(draw, 3, 12), () => draw.pick(world.units))) : [];
    return [
      ...(isIn ? [link('LOCATED_IN', id, area, { role: draw.chance(0.9) ? 'host' : 'registered' })] : []),
      ...(unit ? [link('SUPERVISED_BY', id, unit.id, { role: 'supervisory' })] : []),
      ...(orgType === 'communityOrganization' ? [] : [link('REGISTERED_BY', id, REGISTRAR)]),
      ...(hasInstructor ? [link('INSTRUCTED_BY', id, instructor, { validFrom: ago(300) })] : []),
      ...[...joined].filter(Boolean).map((each) => link('MEMBER_OF', id, each)),
      ...[...members].map((each) => link('MEMBER_OF', each.id, id)),
      ...(draw.chance(0.3) ? [link('SOURCE', id, CHARTER_MODEL)] : []),
    ];
  }

  #association(): string {
    const all = this.#associations;
    return all[skewed(this.draw, all.length)] ?? '';
  }

  #typeFor(town: TownPlan | undefined): OrgType {
    const { draw } = this;
    const { size } = this.#world;
    const inTowns = organizationsInTowns(size);
    if (town && draw.whole(1, inTowns) <= size.organizations * size.filed) return 'communityOrganization';
    const lot = draw.whole(1, 100);
    if (lot <= (town ? 20 : 75)) return 'association';
    return lot >= 98 ? 'foundation' : 'serviceInstitution';
  }

  #nameFor(orgType: OrgType, place: string): { name: string; field: number } {
    const key = `${orgType} ${place}`;
    const index = this.#named.get(key) ?? 0;
    this.#named.set(key, index + 1);
    if (orgType === 'association') return associationName(place, index);
    if (orgType === 'serviceInstitution') return institutionName(place, index);
    const field = index % FIELDS.length;
    const word = orgType === 'foundation' ? '公益基金会' : '邻里互助会';
    return { name: sample(`${place}第${index + 1}${word}`), field };
  }

  #formFor(isFiled: boolean): Form {
    const { sole, joint, functional } = this.#world.size;
    const lot = this.draw.whole(1, 1_000) / 1_000;
    if (isFiled) return lot <= 0.01 ? 'sole' : undefined;
    if (lot <= sole) return 'sole';
    if (lot <= sole + joint) return 'joint';
    return lot <= sole + joint + functional ? 'functional' : undefined;
  }
}

const GRADES = ['5A', '4A', '4A', '3A', '3A', '3A', '3A', '2A', '2A', '1A'] as const;
const gradingOf = (draw: Draw): Grading => ({ grade: draw.pick(GRADES), daysAgo: draw.whole(20, 2_100) });
