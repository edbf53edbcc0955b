import type { LegendKey } from '../../../graph/model/tab-view/tab-view.ts';

export type MarkClass = Exclude<LegendKey, 'hub' | 'line'>;

/** What stands on the map for a body and its own Party organisation, or for either alone. Map units throughout. */
export type Mark = {
  /** The record at whose place it stands: what the pointer moves. */
  readonly id: string;
  /** Its own Party organisation's id; of a Party organisation that stands by itself, its own. */
  readonly party: string | undefined;
  readonly markClass: MarkClass;
  /** A lead (带头单位) on the day wears an outer ring. */
  readonly lead: boolean;
  /** Has an agreement in force with another mark, or is a member of a joint Party organisation that has. */
  readonly paired: boolean;
  /** Agreements in force that it stands for. */
  readonly degree: number;
  readonly area: string;
  readonly x: number;
  readonly y: number;
  /** Diameter. */
  readonly size: number;
  /** The full name of what it shows; `label` is what the map writes: the first short name where there is one. */
  readonly name: string;
  readonly label: string;
  readonly sample: boolean;
  /** Its place is stored, so it can be moved; others stand where what they belong to stands. */
  readonly movable: boolean;
};

/** Expired, ended and renewed agreements are not drawn. */
export type Look = 'inForce' | 'expiring' | 'planned';

/** Two-party agreements of one pair of marks; the first id names the line, the liveliest gives its look. */
export type Line = {
  readonly id: string;
  readonly agreements: readonly string[];
  readonly source: string;
  readonly target: string;
  readonly look: Look;
  /** From one disc to another: drawn as a curve. */
  readonly crossing: boolean;
};

/** An agreement of three or more parties. */
export type Hub = {
  readonly id: string;
  readonly ends: readonly string[];
  /** The agreement's title. */
  readonly name: string;
  readonly sample: boolean;
  readonly x: number;
  readonly y: number;
  readonly look: Look;
};

/** A thin line that is no agreement. `own`: a body and its own Party organisation drawn apart. */
export type Tie = {
  readonly source: string;
  readonly target: string;
  readonly kind: 'brand' | 'joint' | 'supervision' | 'own';
};

/** An area's disc; `total` counts Party organisations of social organisations and communities, `paired` those with an agreement in force. */
export type Disc = {
  readonly area: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly paired: number;
  readonly total: number;
};

export type Drawing = {
  readonly marks: ReadonlyMap<string, Mark>;
  readonly lines: readonly Line[];
  readonly hubs: readonly Hub[];
  readonly ties: readonly Tie[];
  readonly discs: readonly Disc[];
  /** Every body stands apart from its own Party organisation: two marks, and each is counted. */
  readonly isApart: boolean;
  /** What the legend counts: marks by class, many-party agreements, two-party agreements (each of a bundle). */
  readonly counts: Readonly<Record<LegendKey, number>>;
};

/** Bodies drawn apart from their own Party organisations: every one, or those named. */
export type Apart = 'all' | ReadonlySet<string>;
