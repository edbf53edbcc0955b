import { inForceOn, MILESTONES } from '../model/agreement.ts';
import type { Day } from '../model/day.ts';
import type { NodeRecord } from '../model/record.ts';
import { dayIn, hasCome, latest } from './day-in.ts';
import { isKnownEmpty } from './known-empty.ts';
import type { Verdict } from './rule.ts';
import { OUTSIDE, unknown } from './verdict.ts';

const SIGNING_DAY = unknown('协议的签订日期', 'the signing day of the agreement');

/**
 * What a rule over signed agreements says of one that is not known to be signed by a day; undefined: it is signed. Known
 * not to be signed, or with nothing in its life by that day: not looked at.
 */
export function unlessSigned(agreement: NodeRecord, on: Day): Verdict | undefined {
  const signedOn = dayIn(agreement, 'signedOn');
  if (signedOn !== undefined) return signedOn <= on ? undefined : OUTSIDE;
  if (isKnownEmpty(agreement, 'signedOn') || hasCome(agreement, 'endedOn', on)) return OUTSIDE;
  const begun = MILESTONES.map((name) => dayIn(agreement, name)).filter((day) => day !== undefined);
  return begun.length > 0 && begun.every((day) => day > on) ? OUTSIDE : SIGNING_DAY;
}

/** The same for rules over agreements in force; undefined: it is in force, and the rule goes on. */
export const unlessInForce = (agreement: NodeRecord, on: Day): Verdict | undefined =>
  unlessSigned(agreement, on) ?? (inForceOn(agreement.fields, on) === true ? undefined : OUTSIDE);

/** Signed by the day and neither over nor ended: in force, or its term is still to begin. */
export const unlessStanding = (agreement: NodeRecord, on: Day): Verdict | undefined =>
  unlessSigned(agreement, on) ?? (isOver(agreement, on) ? OUTSIDE : undefined);

const isOver = (agreement: NodeRecord, on: Day): boolean => {
  const termTo = dayIn(agreement, 'termTo');
  return hasCome(agreement, 'endedOn', on) || (termTo !== undefined && termTo < on);
};

/** The first day on which a signed agreement can have been in force. */
export const beganOn = (agreement: NodeRecord): Day =>
  latest(dayIn(agreement, 'signedOn'), dayIn(agreement, 'termFrom')) ?? '';
