import type { Day } from '../../model/schema/day.ts';
import type { Fields } from '../../model/schema/record.ts';
import { inForceOn, isOverOn, isSignedOn } from '../../model/terms/agreement.ts';
import { hasCome } from '../../model/terms/value-in.ts';
import type { Verdict } from '../rule.ts';
import { OUTSIDE, unknown } from './verdict.ts';

type WithFields = { readonly fields: Fields };
const SIGNING_DAY = unknown('协议的签订日期', 'the signing day of the agreement');

/** What a rule says where something has to be so: nothing if it is, "not looked at" if not, else what is not known. */
const unless = (is: boolean | 'unknown'): Verdict | undefined =>
  is === true ? undefined : is === false ? OUTSIDE : SIGNING_DAY;

/** What a rule over signed agreements says of one that is not known to be signed by a day; undefined: it is signed. */
export const unlessSigned = ({ fields }: WithFields, on: Day): Verdict | undefined => {
  const isSigned = isSignedOn(fields, on);
  // One that was ended without a signing day: nothing about it is to be mended any more.
  return unless(isSigned === 'unknown' && hasCome({ fields }, 'endedOn', on) ? false : isSigned);
};

/** The same for rules over agreements in force; undefined: it is in force, and the rule goes on. */
export const unlessInForce = ({ fields }: WithFields, on: Day): Verdict | undefined =>
  unless(inForceOn(fields, on));

/** Signed by the day and neither over nor ended: in force, or its term is still to begin. */
export const unlessStanding = ({ fields }: WithFields, on: Day): Verdict | undefined =>
  unless(isOverOn(fields, on) ? false : isSignedOn(fields, on));
