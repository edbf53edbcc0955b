import { vocabularyKeys } from '../../graph/model/schema/vocabularies.ts';
import { type Draw, padded } from '../draw.ts';
import { create, invented, link, type SeedCommand, since } from '../record.ts';
import { ago } from './days.ts';
import type { Organization } from './organization-deal.ts';
import { peopleOf } from './people.ts';
import { COMMITTEE } from './units.ts';
import { sample } from './words.ts';
import type { Branch, World } from './world.ts';

const CATEGORIES = vocabularyKeys('needCategory').filter((category) => category !== 'other');
const KINDS = { sole: 'branch', joint: 'jointBranch', functional: 'functionalBranch' } as const;
/** Members of a joint branch. */
const LEAST = 2;
const MOST = 5;
const LEADS = 0.05;
/** In days: the oldest term, and the year before it where it was continued. */
const OLDEST_AGREEMENT = 1_400;
const HIGH = new Set(['4A', '5A']);

/** The Party organisations of social organisations: of their own, or of a few neighbours together. */
export class OrganizationBranches {
  readonly #world: World;
  readonly #draw: Draw;
  #waiting: Organization[] = [];
  #wanted = LEAST;
  #number = 0;
  readonly #partyMembers = new Map<string, number>();

  constructor(world: World) {
    this.#world = world;
    this.#draw = world.draw('branches');
  }

  /** The Party members of an organisation, before its branch is asked for. */
  count(organization: string, partyMembers: number): void {
    this.#partyMembers.set(organization, partyMembers);
  }

  /** Those of all its hosts, who are then forgotten. */
  #membersOf(hosts: readonly Organization[]): number {
    let sum = 0;
    for (const { id } of hosts) {
      sum += this.#partyMembers.get(id) ?? 0;
      this.#partyMembers.delete(id);
    }
    return sum;
  }

  *of(organization: Organization): Generator<SeedCommand> {
    const { form } = organization;
    if (form === undefined) return;
    if (form !== 'joint') {
      yield* this.#branch([organization], form);
      return;
    }
    this.#waiting.push(organization);
    if (this.#waiting.length >= this.#wanted) yield* this.rest();
  }

  /** The joint branch of those who still wait for one. */
  *rest(): Generator<SeedCommand> {
    const members = this.#waiting;
    this.#waiting = [];
    this.#wanted = this.#draw.whole(LEAST, MOST);
    if (members.length > 0) yield* this.#branch(members, members.length > 1 ? 'joint' : 'functional');
  }

  *#branch(hosts: readonly Organization[], form: keyof typeof KINDS): Generator<SeedCommand> {
    const [first] = hosts;
    if (!first) return;
    const draw = this.#draw;
    this.#number += 1;
    const id = `po-${padded(this.#number, 6)}`;
    const plainName = first.name.replace(/^示例·/, '');
    const category = CATEGORIES[first.field % CATEGORIES.length] ?? 'other';
    const branch: Branch = {
      id,
      area: first.area,
      host: hosts.length === 1 ? first.id : undefined,
      unit: first.unit,
      isSole: form === 'sole',
      isGraded: hosts.length === 1 && HIGH.has(first.grading?.grade ?? ''),
      category,
      plainName,
    };
    this.#world.branches.push(branch);
    const lead = form === 'sole' && draw.chance(LEADS);
    const facts = invented({
      name: sample(`${plainName}${hosts.length > 1 ? '等联合' : ''}党支部`),
      partyOrgKind: KINDS[form],
      buildForm: form,
      // Before the oldest agreement that it can have signed.
      foundedOn: ago(OLDEST_AGREEMENT + draw.whole(0, 2_800)),
      ...since('memberCount', this.#membersOf(hosts), '2022-01-01'),
      ...(lead ? since('lead', true, ago(draw.whole(100, 600))) : {}),
      ownRoom: draw.chance(0.4),
      agreementCap: lead ? 5 : 2,
    });
    yield create(
      'PartyOrganization',
      id,
      [facts],
      [...hosts.map((host) => link('BRANCH_OF', id, host.id)), link('UNDER', id, COMMITTEE)],
    );
    yield* peopleOf(branch, first, draw);
  }
}
