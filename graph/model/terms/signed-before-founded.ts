import type { NodeRecord } from '../schema/record.ts';
import { dayIn } from './value-in.ts';

/** Kinds of signers that were founded on a day. */
const FOUNDED: readonly string[] = ['PartyOrganization', 'SocialOrganization'];

/** Whether a signer is of those that were founded, on a day that may be unknown. */
export const isFounded = ({ kind }: Pick<NodeRecord, 'kind'>): boolean => FOUNDED.includes(kind);

type Dated = Pick<NodeRecord, 'kind' | 'fields'>;

/** Whether an agreement was signed before one that signs it was founded; an unknown day says nothing. */
export function isSignedBeforeFounded(agreement: Dated, signer: Dated): boolean {
  const signedOn = dayIn(agreement, 'signedOn');
  const foundedOn = isFounded(signer) ? dayIn(signer, 'foundedOn') : undefined;
  return signedOn !== undefined && foundedOn !== undefined && signedOn < foundedOn;
}
