import { withChanges } from '../schema/changes.ts';
import { addDays, type Day, daysBetween, latest } from '../schema/day.ts';
import type { Fields, FieldValue } from '../schema/record.ts';
import type { Graph } from '../view/view.ts';
import { into, type Neighbour } from '../view/walk.ts';
import { bodyIdsOf } from './party-organizations.ts';
import { dayIn, hasCome, isKnownEmpty } from './value-in.ts';

/** The dated milestones of an agreement, in the order of its life. */
export const MILESTONES = [
  'draftedOn',
  'negotiatingOn',
  'toSignOn',
  'signedOn',
  'publishedOn',
  'termFrom',
  'termTo',
  'endedOn',
] as const;
export type Milestone = (typeof MILESTONES)[number];

export const AGREEMENT_STATES = {
  draft: { zh: '草拟', en: 'Draft' },
  negotiating: { zh: '洽谈', en: 'Negotiating' },
  toSign: { zh: '待签', en: 'To sign' },
  signed: { zh: '已签', en: 'Signed' },
  published: { zh: '公示', en: 'Published' },
  active: { zh: '履行中', en: 'In force' },
  expiring: { zh: '即将到期', en: 'Expiring' },
  dormant: { zh: '休眠', en: 'Dormant' },
  expired: { zh: '已到期', en: 'Expired' },
  renewed: { zh: '已续签', en: 'Renewed' },
  ended: { zh: '已终止', en: 'Ended' },
} as const;
export type AgreementState = keyof typeof AGREEMENT_STATES;

export const EXPIRING_DAYS = 60;
const DORMANT_DAYS = 180;

const BEFORE_SIGNING = ['draftedOn', 'negotiatingOn', 'toSignOn'] as const;
const AFTER_SIGNING = ['publishedOn', 'termFrom'] as const;

/**
 * Whether an agreement was signed by a day. A missing signing day is unknown, unless the agreement is known to have none,
 * or its milestones show that it is still being drafted, or that its life had not begun by the day.
 */
export function isSignedOn(fields: Fields, on: Day): boolean | 'unknown' {
  const signedOn = dayIn({ fields }, 'signedOn');
  if (signedOn !== undefined) return signedOn <= on;
  if (isKnownEmpty({ fields }, 'signedOn')) return false;
  if (['endedOn', ...AFTER_SIGNING].some((name) => hasCome({ fields }, name, on))) return 'unknown';
  return [...BEFORE_SIGNING, ...AFTER_SIGNING].some((name) => fields[name] !== undefined) ? false : 'unknown';
}

/** Whether an agreement had run out or was ended by a day. */
export const isOverOn = (fields: Fields, on: Day): boolean => {
  const to = dayIn({ fields }, 'termTo');
  return hasCome({ fields }, 'endedOn', on) || (to !== undefined && to < on);
};

/** The first day on which a signed agreement can have been in force. */
export const beganOn = (fields: Fields): Day | undefined =>
  latest(dayIn({ fields }, 'signedOn'), dayIn({ fields }, 'termFrom'));

/** Whether an agreement is in force on a day: signed by then, its term begun and not over, as far as they are known. */
export function inForceOn(fields: Fields, on: Day): boolean | 'unknown' {
  const from = dayIn({ fields }, 'termFrom');
  return isOverOn(fields, on) || (from !== undefined && from > on) ? false : isSignedOn(fields, on);
}

/** Whether an agreement has a successor that was signed by a day; `RENEWS` is closed, so none recorded means no. */
export function isRenewedOn(graph: Graph, agreementId: string, on: Day): boolean | 'unknown' {
  let answer: boolean | 'unknown' = false;
  for (const { source } of graph.along(agreementId, 'RENEWS', 'in')) {
    const successor = graph.node(source);
    const signed = successor && isSignedOn(successor.fields, on);
    if (signed === true) return true;
    if (signed) answer = signed;
  }
  return answer;
}

/**
 * The state on a day. `isRenewed`: a successor was signed by then; `lastActiveDay`: as `activity.ts` says it, 'unknown' is
 * not silence. Nothing that the calendar alone changes is stored.
 */
export function stateOn(
  fields: Fields,
  on: Day,
  facts: { readonly isRenewed?: boolean; readonly lastActiveDay?: Day | 'unknown' | undefined } = {},
): AgreementState {
  if (hasCome({ fields }, 'endedOn', on)) return 'ended';
  if (facts.isRenewed) return 'renewed';
  const to = dayIn({ fields }, 'termTo');
  if (inForceOn(fields, on) === true) {
    if (to !== undefined && daysBetween(on, to) <= EXPIRING_DAYS) return 'expiring';
    const { lastActiveDay } = facts;
    if (lastActiveDay === 'unknown') return 'active';
    return (latest(beganOn(fields), lastActiveDay) ?? on) < addDays(on, -DORMANT_DAYS) ? 'dormant' : 'active';
  }
  if (hasCome({ fields }, 'signedOn', on)) {
    if (to !== undefined && to < on) return 'expired';
    return hasCome({ fields }, 'publishedOn', on) ? 'published' : 'signed';
  }
  if (hasCome({ fields }, 'toSignOn', on)) return 'toSign';
  return hasCome({ fields }, 'negotiatingOn', on) ? 'negotiating' : 'draft';
}

/** Why a milestone may not be set or cleared now; undefined = it may. `value` null clears. */
export function illegalMilestone(
  fields: Fields,
  milestone: Milestone,
  value: Day | null,
): string | undefined {
  const signed = fields['signedOn'] !== undefined;
  if (milestone !== 'endedOn' && fields['endedOn'] !== undefined) return 'alreadyEnded';
  if (value === null) {
    return milestone === 'signedOn' &&
      (fields['publishedOn'] !== undefined || fields['endedOn'] !== undefined)
      ? 'laterMilestone'
      : undefined;
  }
  const published = dayIn({ fields }, 'publishedOn');
  if (milestone === 'signedOn' && published !== undefined && value > published) return 'laterMilestone';
  if ((milestone === 'publishedOn' || milestone === 'endedOn') && !signed) return 'notSigned';
  const earlier =
    milestone === 'publishedOn' || milestone === 'endedOn' ? dayIn({ fields }, 'signedOn') : undefined;
  return earlier !== undefined && value < earlier ? 'beforeSigning' : undefined;
}

/**
 * Milestones that others have set and beside which these changes could not be made now: what `illegalMilestone` says of one
 * step, of the state that is reached.
 */
export function milestonesAgainst(
  fields: Fields,
  set: Readonly<Record<string, FieldValue | null>>,
): Milestone[] {
  if (!MILESTONES.some((name) => name in set)) return [];
  const after = withChanges(fields, set);
  const signed = dayIn({ fields: after }, 'signedOn');
  return (['publishedOn', 'endedOn'] as const).filter((name) => {
    const on = dayIn({ fields: after }, name);
    if (on === undefined || name in set) return false;
    return name === 'endedOn' || signed === undefined || on < signed;
  });
}

/** The signers of an agreement in their order: Party organisations, or bodies that have none. */
export const signersOf = (graph: Graph, agreementId: string): Neighbour[] =>
  into(graph, agreementId, 'PARTY_TO').sort(
    (a, b) => orderOf(a) - orderOf(b) || (a.node.id < b.node.id ? -1 : 1),
  );
const orderOf = ({ relation }: Neighbour): number => Number(relation.fields['order'] ?? 99);

/** The bodies a signer stands for on a day: itself, or the bodies its Party organisation is of (several: a joint one). */
export const hostsOf = (graph: Graph, signerId: string, on: Day): string[] =>
  graph.node(signerId)?.kind === 'PartyOrganization' ? bodyIdsOf(graph, signerId, on).sort() : [signerId];
