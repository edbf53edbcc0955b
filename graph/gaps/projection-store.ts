import type { SubjectFacts } from '../facts/read-facts.ts';
import type { Subject } from '../facts/subjects.ts';
import { inForceOn } from '../model/agreement.ts';
import { DISTRICT_AREA, OUTSIDE_AREA } from '../model/area.ts';
import { holdsOn, valueOn } from '../model/dated.ts';
import type { Day } from '../model/day.ts';
import type { Kind } from '../model/kinds.ts';
import {
  type AgreementRow,
  type BodyRow,
  type DemandRow,
  type PartyRow,
  PROJECTED,
  type ProjectedRow,
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
export type ProjectedParty = {
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

/** Registration statuses of an organisation that is there but is not to be counted. */
const GONE = new Set(['deregistered', 'revoked', 'cancelled']);

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

  on(day: Day, figures: readonly ProjectedFigure[]): ProjectedDay {
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
    };
  }
}

const isFoundedBy = ({ fields }: PartyRow, day: Day): boolean => {
  const founded = fields['foundedOn'];
  return typeof founded !== 'string' || founded <= day;
};

function bodyOn(row: BodyRow, day: Day): ProjectedBody {
  const partyOrganization = heldIds(row.partyOrganizations, day)[0];
  const status = valueOn(row.fields, 'status', day);
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    area: areaOf(row, day),
    isNormal: !GONE.has(String(status ?? '')),
    ...(partyOrganization === undefined ? {} : { partyOrganization }),
  };
}

/** As `areaOn` (`graph/model/mark.ts`) says it of a record. */
function areaOf({ fields, locations }: BodyRow, day: Day): string {
  if (fields['outside'] === true) return OUTSIDE_AREA;
  const held = locations.filter((tie) => holdsOn(tie.fields, day));
  const host = held.find((tie) => tie.fields['role'] !== 'registered') ?? held.at(-1);
  return host?.id ?? DISTRICT_AREA;
}

const partyOn = (row: PartyRow, day: Day): ProjectedParty => ({
  id: row.id,
  isLead: valueOn(row.fields, 'lead', day) === true,
  hosts: heldIds(row.hosts, day).sort(),
});

function agreementOn(row: AgreementRow, day: Day): ProjectedAgreement {
  const hosts = new Set<string>();
  for (const signer of row.signers)
    for (const host of signer.isParty ? heldIds(signer.hosts, day) : [signer.id]) hosts.add(host);
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
  const { category, postedOn, closedOn, withdrawnOn } = row.fields as Record<string, string>;
  const by = row.by[0];
  const lastUsedOn = row.uses
    .filter((use) => use !== '' && use <= day)
    .sort()
    .at(-1);
  const isClaimed = row.claims.some(({ fields }) => {
    const [from, to] = [fields['claimedOn'], fields['withdrawnOn']];
    return (typeof from !== 'string' || from <= day) && (typeof to !== 'string' || day < to);
  });
  return {
    id: row.id,
    kind: row.kind,
    title: row.name,
    ...(category === undefined ? {} : { category }),
    ...(by === undefined ? {} : { by }),
    areas: [...new Set(row.by.flatMap((id) => bodies.get(id)?.area ?? []))].sort(),
    ...(postedOn === undefined ? {} : { postedOn }),
    ...(closedOn === undefined ? {} : { closedOn }),
    ...(withdrawnOn === undefined ? {} : { withdrawnOn }),
    isClaimed,
    ...(lastUsedOn === undefined ? {} : { lastUsedOn }),
  };
}
