import type { SubjectFacts } from '../facts/read-facts.ts';
import type { Subject } from '../facts/subjects.ts';
import { inForceOn } from '../model/agreement.ts';
import { holdsOn, valueOn } from '../model/dated.ts';
import { type Day, latest } from '../model/day.ts';
import type { Kind } from '../model/kinds.ts';
import { areaAmong } from '../model/mark.ts';
import { isFoundedBy, isThereOn } from '../model/standing.ts';
import { dayIn } from '../model/terms/value-in.ts';
import { isOpenOn, isTakenOn } from './claims.ts';
import { unlessSigned } from './in-force.ts';
import {
  type AgreementRow,
  type BodyRow,
  type DemandRow,
  type PartyRow,
  PROJECTED,
  type ProjectedRow,
  type Signer,
  TASK_DAYS,
  type Tie,
} from './projected-rows.ts';
import type {
  ProjectedAgreement,
  ProjectedBody,
  ProjectedDemand,
  ProjectedFigure,
  ProjectedName,
  Projection,
} from './projection.ts';

/** A Party organisation on a day. */
type ProjectedParty = {
  readonly id: string;
  readonly isLead: boolean;
  readonly hosts: readonly string[];
};

/** The projection with what findings are dressed with. */
export type ProjectedDay = Projection & {
  readonly parties: readonly ProjectedParty[];
  readonly records: ReadonlyMap<
    string,
    { readonly name: string; readonly kind: Kind; readonly sample: boolean }
  >;
};

const heldIds = (ties: readonly Tie[], on: Day): string[] =>
  ties.filter(({ fields }) => holdsOn(fields, on)).map(({ id }) => id);

/**
 * The whole graph as small rows, all of their dates kept, so that it can be looked at on any day. Rows are put where the
 * subject is judged anyway; nothing is read for it.
 */
export class ProjectionStore {
  readonly #rows = new Map<string, ProjectedRow>();
  readonly #subjects = new Map<string, Subject>();

  put(subject: Subject, id: string, facts: SubjectFacts | undefined): void {
    if (!Object.hasOwn(PROJECTED, subject)) return;
    if (facts) {
      this.#rows.set(id, PROJECTED[subject as keyof typeof PROJECTED](facts));
      this.#subjects.set(id, subject);
    } else if (this.#subjects.get(id) === subject) {
      // What is no organisation may still be a community: only its own subject says that a record is gone.
      this.#rows.delete(id);
      this.#subjects.delete(id);
    }
  }

  on(day: Day, figures: readonly ProjectedFigure[], completeThrough?: Day): ProjectedDay {
    const bodies = new Map<string, ProjectedBody>();
    const agreements: ProjectedAgreement[] = [];
    const unclear: ProjectedAgreement[] = [];
    const names: ProjectedName[] = [];
    const parties: ProjectedParty[] = [];
    const demands: DemandRow[] = [];
    const rows = [...this.#rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const row of rows) {
      if (row.row === 'body') {
        bodies.set(row.id, bodyOn(row, day));
        names.push(...namesOf(row));
      } else if (row.row === 'party') {
        names.push(...namesOf(row));
        if (isFoundedBy(row, day)) parties.push(partyOn(row, day));
      } else if (row.row === 'agreement') {
        const force = inForceOn(row.fields, day);
        if (force === true) agreements.push(agreementOn(row, day));
        else if (force === 'unknown') unclear.push(agreementOn(row, day));
      } else if (row.row === 'demand') demands.push(row);
    }
    return {
      bodies,
      agreements,
      unclear,
      names,
      parties,
      records: this.#rows,
      figures,
      demands: demands.map((row) => demandOn(row, bodies, day)),
      ...(completeThrough === undefined ? {} : { completeThrough }),
    };
  }
}

function bodyOn(row: BodyRow, day: Day): ProjectedBody {
  const partyOrganization = heldIds(row.partyOrganizations, day)[0];
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    area: areaAmong(row.fields, row.locations, day),
    isNormal: row.kind !== 'SocialOrganization' || isThereOn(row, day),
    ...(partyOrganization === undefined ? {} : { partyOrganization }),
  };
}

const partyOn = (row: PartyRow, day: Day): ProjectedParty => ({
  id: row.id,
  isLead: valueOn(row.fields, 'lead', day) === true,
  hosts: heldIds(row.hosts, day).sort(),
});

/** The bodies that somebody signs or speaks for on a day. */
const standsFor = ({ id, isParty, hosts }: Signer, day: Day): string[] =>
  isParty ? heldIds(hosts, day) : [id];

function agreementOn(row: AgreementRow, day: Day): ProjectedAgreement {
  const hosts = new Set(row.signers.flatMap((signer) => standsFor(signer, day)));
  return { id: row.id, hosts: [...hosts].sort(), signers: row.signers.map(({ id }) => id) };
}

function namesOf(row: BodyRow | PartyRow): ProjectedName[] {
  const former = row.fields['formerNames'];
  return [
    { id: row.id, kind: row.kind, name: row.name, isFormer: false },
    ...(Array.isArray(former) ? former : []).map((name) => ({
      id: row.id,
      kind: row.kind,
      name: String(name),
      isFormer: true,
    })),
  ];
}

function demandOn(row: DemandRow, bodies: ReadonlyMap<string, ProjectedBody>, day: Day): ProjectedDemand {
  const { category, postedOn } = row.fields as Record<string, string>;
  const by = row.by[0]?.id;
  const areas = row.by.flatMap((each) => standsFor(each, day).flatMap((id) => bodies.get(id)?.area ?? []));
  return {
    id: row.id,
    kind: row.kind,
    title: row.name,
    ...(category === undefined ? {} : { category }),
    ...(by === undefined ? {} : { by }),
    areas: [...new Set(areas)].sort(),
    ...(postedOn === undefined ? {} : { postedOn }),
    isOpen: isOpenOn(row, day),
    isTakenOn: isTakenOn(row.claims, row.listing, day),
    ...usesOn(row, day),
  };
}

/** A task uses an offer from its first day on, an agreement that lists it on the day of its signing. */
function usesOn(row: DemandRow, day: Day): Pick<ProjectedDemand, 'lastUsedOn' | 'hasUndatedUse'> {
  const tasks = row.uses.map((task) => TASK_DAYS.flatMap((name) => dayIn(task, name) ?? []));
  const answers = row.listing.map((each) => ({ each, unsigned: unlessSigned(each, day) }));
  const signed = answers.flatMap(({ each, unsigned }) => (unsigned ? [] : (dayIn(each, 'signedOn') ?? [])));
  const lastUsedOn = latest(...[...tasks.flat(), ...signed].filter((use) => use <= day));
  const hasUndated =
    tasks.some((days) => days.length === 0) ||
    answers.some(({ unsigned }) => unsigned?.outcome === 'unknown');
  return {
    ...(lastUsedOn === undefined ? {} : { lastUsedOn }),
    ...(hasUndated ? { hasUndatedUse: true } : {}),
  };
}
