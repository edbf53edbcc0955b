import type { Day } from '../model/schema/day.ts';
import type { Kind } from '../model/schema/kinds.ts';

/** A body as rules over a whole graph see it on a day. */
export type ProjectedBody = {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** A town's id, 区级 or 区外. */
  readonly area: string;
  /** Social organisations: there on the day (`graph/model/terms/standing.ts`); others: true. */
  readonly isNormal: boolean;
  readonly isSample?: boolean;
  /** Its own Party organisation or the joint one it belongs to. */
  readonly partyOrganization?: string;
};

/** An agreement in force on the day, with the bodies its signers stand for: each host once, ascending. */
export type ProjectedAgreement = {
  readonly id: string;
  readonly hosts: readonly string[];
  /** The Party organisations (or bodies) that signed. */
  readonly signers: readonly string[];
};

/** A need or an offer on the day. */
export type ProjectedDemand = {
  readonly id: string;
  readonly kind: 'Need' | 'Offer';
  readonly title: string;
  readonly category?: string;
  /** Who states it. */
  readonly by?: string;
  /** Where they, or the bodies they stand for, are on the day. */
  readonly areas: readonly string[];
  readonly postedOn?: Day;
  /** Posted by the day, as far as anybody can say, and neither closed nor withdrawn. */
  readonly isOpen: boolean;
  /** Needs: claimed by somebody on the day, or listed by a signed agreement. */
  readonly isTakenOn: boolean | 'unknown';
  /** Offers: the last day on which a task, or an agreement that lists it, used it; absent: never. */
  readonly lastUsedOn?: Day;
  /** Offers: there is a use of which nobody knows when it was. */
  readonly hasUndatedUse?: true;
};

/** Every name under which a record is known. */
export type ProjectedName = {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly isFormer: boolean;
};

/** A reported figure beside what the graph computes for it. */
export type ProjectedFigure = {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly reported: number;
  /** The source lists them and gives no number. */
  readonly isListed?: boolean;
  /** The day up to which it was reported. */
  readonly on?: Day;
  /** As of that day; undefined: the graph does not say. */
  readonly computed?: number;
  readonly agrees: boolean;
};

/** A Party organisation that was founded by the day. */
export type ProjectedParty = {
  readonly id: string;
  readonly isSample?: boolean;
  readonly isLead: boolean;
  /** The bodies that it is of, ascending. */
  readonly hosts: readonly string[];
};

/** The whole graph as ids and edges on a day, kept up entry by entry (`scan/day-projection.ts`); lists ascend by id. */
export type Projection = {
  readonly bodies: ReadonlyMap<string, ProjectedBody>;
  readonly parties: readonly ProjectedParty[];
  /** Agreements in force. */
  readonly agreements: readonly ProjectedAgreement[];
  /** Agreements of which nobody knows whether they are in force. */
  readonly unclear: readonly ProjectedAgreement[];
  readonly demands: readonly ProjectedDemand[];
  readonly names: readonly ProjectedName[];
  readonly figures: readonly ProjectedFigure[];
};
export type ProjectionPart = keyof Projection;
