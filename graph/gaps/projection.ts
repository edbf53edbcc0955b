import type { Day } from '../model/day.ts';
import type { Kind } from '../model/kinds.ts';

/** A body as rules over a whole graph see it on a day. */
export type ProjectedBody = {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** A town's id, 区级 or 区外. */
  readonly area: string;
  /** Social organisations: not deregistered on the day; others: true. */
  readonly isNormal: boolean;
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
  /** Who states it: signer and the bodies it stands for. */
  readonly by?: string;
  readonly areas: readonly string[];
  readonly postedOn?: Day;
  readonly closedOn?: Day;
  readonly withdrawnOn?: Day;
  /** Needs: claimed by somebody on the day. */
  readonly isClaimed: boolean;
  /** Offers: the last day on which a task, or an agreement that lists it, used it; absent: never. */
  readonly lastUsedOn?: Day;
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
  /** Undefined: the graph does not say. */
  readonly computed?: number;
  readonly agrees: boolean;
};

/** The whole graph as ids and edges on a day, held in memory and kept up entry by entry (`projection-store.ts`). */
export type Projection = {
  readonly bodies: ReadonlyMap<string, ProjectedBody>;
  /** Agreements in force. */
  readonly agreements: readonly ProjectedAgreement[];
  /** Agreements of which nobody knows whether they are in force. */
  readonly unclear: readonly ProjectedAgreement[];
  readonly demands: readonly ProjectedDemand[];
  readonly names: readonly ProjectedName[];
  readonly figures: readonly ProjectedFigure[];
};
