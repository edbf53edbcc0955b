import { COMMUNITIES } from '../communities.ts';
import { type Draw, drawFor, padded, spread } from '../draw.ts';
import { TOWNS, townRow } from '../towns.ts';
import {
  COMMUNITY_GROUPS,
  FIELDS_OF_WORK,
  FOUNDATION_WORDS,
  NAME_WORDS,
  SERVICES,
} from './fields-of-work.ts';
import { LEADING_ORGANIZATIONS, NAMED_ORGANIZATIONS } from './named.ts';
import type { OrganizationRow } from './row.ts';

type Unnumbered = Omit<OrganizationRow, 'id'>;

/** 508 in all, as many as the source says have the charter clause. */
const COUNTS = { association: 175, institution: 284, community: 28 } as const;

/** The town codes, each as often as its share asks for. */
const TOWN_CODES = TOWNS.flatMap((town) => Array.from({ length: town.organizations }, () => town.code));

const plain = { shortNames: [], isDirect: false, isHub: false } as const;
const placed = (name: string, town: string | undefined) =>
  town === undefined ? { name: `示例·南沙区${name}` } : { name: `示例·${townRow(town).name}${name}`, town };

function associations(draw: Draw): Unnumbered[] {
  const all = FIELDS_OF_WORK.flatMap(({ unit, industry, subjects, suffixes }) =>
    subjects.flatMap((subject) => suffixes.map((suffix) => ({ unit, industry, name: subject + suffix }))),
  );
  return spread(all, COUNTS.association, 31).map(({ unit, industry, name }) => ({
    ...plain,
    ...placed(name, draw.chance(0.6) ? undefined : draw.pick(TOWN_CODES)),
    orgType: 'association',
    industry,
    unit,
    isDirect: /行业协会|商会/.test(name),
  }));
}

function institutions(draw: Draw): Unnumbered[] {
  const all = NAME_WORDS.flatMap((word) =>
    SERVICES.map((service) => ({ ...service, name: word + service.name })),
  );
  return spread(all, COUNTS.institution, 31).map(({ unit, industry, name }) => {
    const town = draw.chance(0.05) ? undefined : draw.pick(TOWN_CODES);
    return {
      ...plain,
      name: `示例·南沙区${name}`,
      ...(town === undefined ? {} : { town }),
      orgType: 'serviceInstitution',
      industry,
      unit,
    };
  });
}

const foundations = (): Unnumbered[] =>
  FOUNDATION_WORDS.map((word) => ({
    ...plain,
    name: `示例·南沙区${word}公益基金会`,
    orgType: 'foundation',
    industry: '公益慈善',
    unit: 'unit-two-new',
  }));

/** Filed with their town, not registered: no code, no supervisory unit. */
function communityGroups(): Unnumbered[] {
  const hosts = COMMUNITIES.filter((each) => each.quote === undefined);
  return spread(hosts, COUNTS.community, 29).map((host, index) => ({
    ...plain,
    name: `${host.name}${String(COMMUNITY_GROUPS[index % COMMUNITY_GROUPS.length])}`,
    orgType: 'communityOrganization',
    industry: '社区服务',
    town: TOWNS.find((town) => town.id === host.town)?.code ?? '',
  }));
}

/** Fisher–Yates, so that the types come mixed. */
function shuffled<T>(items: readonly T[], draw: Draw): T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(draw.whole(0, left.length - 1), 1));
}

function allOrganizations(): OrganizationRow[] {
  const draw = drawFor('organizations');
  const first = [...NAMED_ORGANIZATIONS, ...LEADING_ORGANIZATIONS];
  const others = [
    ...shuffled([...associations(draw), ...institutions(draw), ...foundations()], draw),
    ...communityGroups(),
  ];
  return [
    ...first,
    ...others.map((row, index) => ({ ...row, id: organizationId(first.length + index + 1) })),
  ];
}

export const organizationId = (number: number): string => `so-${padded(number, 4)}`;
export const ORGANIZATIONS: readonly OrganizationRow[] = allOrganizations();

export function organizationOf(id: string): OrganizationRow {
  const row = ORGANIZATIONS.find((each) => each.id === id);
  if (!row) throw new Error(`no organisation ${id}`);
  return row;
}
