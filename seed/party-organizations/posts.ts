import { padded } from '../draw.ts';
import { ORGANIZATIONS } from '../organizations/rows.ts';
import { create, invented, link, type SeedCommand, type SeedRelation } from '../record.ts';
import { foundedOn } from './founding.ts';
import { HOSTED, ORGANIZATION_BRANCHES, OTHER_PARTY_ORGANIZATIONS, type PartyRow, SOLE } from './rows.ts';

/** How the secretaries of branches with one host relate to its management: 37 hold both posts, as the source says. */
const SAME_PERSON = 37;
const IN_MANAGEMENT = 8;
const FIRST_SECRETARY = 2;
const SITTING_IN = 5;
/** Functional branches whose secretary was delegated, as the source says. */
const DELEGATED = 2;
const DELEGATED_BY = '南沙区社会组织党委';
const INSTRUCTORS = 24;

/** Who holds a post now has held it since the records begin, or since the Party organisation was founded. */
const RECORDS_BEGIN = '2021-09-01';

type Post = { readonly at: string; readonly post: string; readonly delegatedBy?: string };
const postsOf = (person: string, row: PartyRow, all: readonly Post[]): SeedRelation[] => {
  const founded = foundedOn(row);
  const validFrom = founded > RECORDS_BEGIN ? founded : RECORDS_BEGIN;
  return all.map(({ at, ...fields }) => link('HOLDS', person, at, { ...fields, validFrom }));
};

/** The posts of the secretary of a branch with one host, by its place among them; nothing: nobody is known. */
function soleSecretary(row: PartyRow, index: number): Post[] {
  const host = row.hosts[0] ?? '';
  const secretary = { at: row.id, post: 'secretary' };
  if (index < SAME_PERSON) return [secretary, { at: host, post: 'leader' }];
  const managed = index - SAME_PERSON;
  if (managed < IN_MANAGEMENT) return [secretary, { at: host, post: 'manager' }];
  const first = managed - IN_MANAGEMENT;
  if (first < FIRST_SECRETARY) return [{ at: row.id, post: 'firstSecretary', delegatedBy: DELEGATED_BY }];
  return first - FIRST_SECRETARY < SITTING_IN ? [secretary] : [];
}

/** The leader of a joint branch's member is somebody else, so that one person with both posts is counted once only. */
function sharedSecretary(row: PartyRow, functionalIndex: number): Post[] {
  if (row.kind === 'functionalBranch' && functionalIndex < DELEGATED) {
    return [{ at: row.id, post: 'secretary', delegatedBy: DELEGATED_BY }];
  }
  return [
    { at: row.id, post: 'secretary' },
    { at: row.hosts[0] ?? '', post: 'manager' },
  ];
}

const FUNCTIONAL = ORGANIZATION_BRANCHES.filter((row) => row.kind === 'functionalBranch');

function secretaryPosts(row: PartyRow, index: number): Post[] {
  if (index < SOLE) return soleSecretary(row, index);
  if (index < ORGANIZATION_BRANCHES.length) return sharedSecretary(row, FUNCTIONAL.indexOf(row));
  return [{ at: row.id, post: 'secretary' }];
}

const secretaries = (): SeedCommand[] =>
  [...ORGANIZATION_BRANCHES, ...OTHER_PARTY_ORGANIZATIONS].flatMap((row, index) => {
    const number = padded(index + 1, 3);
    const person = `p-sec-${number}`;
    const held = postsOf(person, row, secretaryPosts(row, index));
    return held.length === 0
      ? []
      : [create('Person', person, [invented({ name: `示例·书记 ${number}` })], held)];
  });

/** Leaders of hosts whose secretary is somebody else. */
const leaders = (): SeedCommand[] =>
  ORGANIZATION_BRANCHES.slice(SAME_PERSON).flatMap((row) =>
    row.hosts.map((host) => {
      const number = host.replace('so-', '').slice(1);
      const person = `p-lead-${number}`;
      const held = postsOf(person, row, [{ at: host, post: 'leader' }]);
      return create('Person', person, [invented({ name: `示例·负责人 ${number}` })], held);
    }),
  );

/** Instructors look after nearly all organisations without a Party organisation. */
function instructors(): SeedCommand[] {
  const without = ORGANIZATIONS.filter((each) => !HOSTED.has(each.id)).filter((_, index) => index % 20 !== 7);
  return Array.from({ length: INSTRUCTORS }, (_, index) => {
    const number = padded(index + 1, 3);
    const person = `p-ins-${number}`;
    const instructed = without.filter((_each, place) => place % INSTRUCTORS === index);
    return create(
      'Person',
      person,
      [invented({ name: `示例·指导员 ${number}` })],
      instructed.map((each) => link('INSTRUCTED_BY', each.id, person, { validFrom: '2022-10-01' })),
    );
  });
}

export const posts = (): SeedCommand[] => [...secretaries(), ...leaders(), ...instructors()];
