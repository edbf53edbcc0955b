import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../../model/schema/day.ts';
import type { Graph } from '../../model/view/view.ts';
import type {
  ProjectedAgreement,
  ProjectedBody,
  ProjectedDemand,
  ProjectedFigure,
  ProjectedName,
  ProjectedParty,
  Projection,
  ProjectionPart,
} from '../projection.ts';
import { KeptItems } from './kept-items.ts';
import { agreementOn, bodyOn, demandOn, namesOf, partyOn } from './projected-items.ts';
import { type Subject, subjectOf } from './subjects.ts';

/** What makes up the projection, in the order in which it is put: their surroundings hold all that is taken of each. */
export const PROJECTED = [
  'organization',
  'community',
  'unit',
  'partyOrganization',
  'agreement',
  'need',
  'offer',
] as const satisfies readonly Subject[];
type ProjectedSubject = (typeof PROJECTED)[number];

/** The whole graph as small items of one day, subject by subject, so that rules over all of it need not walk it. */
export class DayProjection implements Projection {
  readonly on: Day;
  readonly #graph: Graph;
  readonly #kept = {
    bodies: new KeptItems<ProjectedBody>(),
    parties: new KeptItems<ProjectedParty>(),
    agreements: new KeptItems<ProjectedAgreement>(),
    unclear: new KeptItems<ProjectedAgreement>(),
    demands: new KeptItems<ProjectedDemand>(),
    names: new KeptItems<readonly ProjectedName[]>(),
  };
  #names: { readonly version: number; readonly list: readonly ProjectedName[] } | undefined;
  #figures: { readonly version: number; readonly list: readonly ProjectedFigure[] } = {
    version: 0,
    list: [],
  };

  constructor(graph: Graph, on: Day) {
    this.#graph = graph;
    this.on = on;
  }

  get bodies(): ReadonlyMap<string, ProjectedBody> {
    return this.#kept.bodies.byId;
  }

  get parties(): readonly ProjectedParty[] {
    return this.#kept.parties.list;
  }

  get agreements(): readonly ProjectedAgreement[] {
    return this.#kept.agreements.list;
  }

  get unclear(): readonly ProjectedAgreement[] {
    return this.#kept.unclear.list;
  }

  get demands(): readonly ProjectedDemand[] {
    return this.#kept.demands.list;
  }

  get names(): readonly ProjectedName[] {
    const { version, list } = this.#kept.names;
    if (this.#names?.version !== version) this.#names = { version, list: list.flat() };
    return this.#names.list;
  }

  get figures(): readonly ProjectedFigure[] {
    return this.#figures.list;
  }

  /** Rises when something in a part becomes other than it was. */
  versionOf(part: ProjectionPart): number {
    return part === 'figures' ? this.#figures.version : this.#kept[part].version;
  }

  readonly #areaOf = (body: string): string | undefined => this.#kept.bodies.byId.get(body)?.area;

  /** Looks at a subject anew, bodies before the demands that they state; one that is not there any more is forgotten. */
  put(subject: ProjectedSubject, id: string): void {
    const [graph, on, kept] = [this.#graph, this.on, this.#kept];
    const node = subjectOf(graph, subject, id);
    if (subject === 'agreement') {
      const projected = node && agreementOn(graph, node, on);
      kept.agreements.put(id, projected?.inForce === true ? projected.agreement : undefined);
      kept.unclear.put(id, projected?.inForce === 'unknown' ? projected.agreement : undefined);
    } else if (subject === 'need' || subject === 'offer') {
      kept.demands.put(id, node && demandOn(graph, node, on, this.#areaOf));
    } else {
      if (subject === 'partyOrganization') kept.parties.put(id, node && partyOn(graph, node, on));
      else kept.bodies.put(id, node && bodyOn(graph, node, on));
      kept.names.put(id, node && namesOf(node));
    }
  }

  putFigures(list: readonly ProjectedFigure[]): void {
    const { version, list: before } = this.#figures;
    if (!isDeepStrictEqual(list, before)) this.#figures = { version: version + 1, list };
  }
}
