import type { Day } from '../../graph/model/schema/day.ts';
import { KINDS, type Kind } from '../../graph/model/schema/kinds.ts';
import { RELATIONS } from '../../graph/model/schema/relations.ts';
import { ownPartyOrganization } from '../../graph/model/terms/mark.ts';
import type { State } from '../../graph/model/view/view.ts';
import { referenceDayOf } from './reference-day.ts';
import { openPairing } from './ui-actions.ts';

const SIGNER_KINDS: readonly Kind[] = RELATIONS.PARTY_TO.from;

export const canSign = (kind: Kind): boolean => SIGNER_KINDS.includes(kind);

/** Who signs for a record: its own Party organisation, or itself where it has none. Undefined: it cannot sign. */
export function signerFor(state: State, id: string, on: Day): string | undefined {
  const node = state.node(id);
  if (!node || !canSign(node.kind)) return undefined;
  if (!KINDS[node.kind].isBody) return id;
  return ownPartyOrganization(state, id, on)?.id ?? id;
}

/** Opens the form for a new pairing with these records, their Party organisations taking the place of bodies. */
export function startPairing(state: State, ...ids: readonly (string | undefined)[]): void {
  const on = referenceDayOf(state);
  const given = ids.filter((id) => id !== undefined);
  const parties = given.flatMap((id) => signerFor(state, id, on) ?? []);
  openPairing(
    [...new Set(parties)],
    parties.some((id) => !given.includes(id)),
  );
}
