import type { Day } from '../../../graph/model/day.ts';
import { newId } from '../../../graph/model/id.ts';
import type { FieldValue, Provenance } from '../../../graph/model/record.ts';
import { roleAt } from '../../app/signer-role.ts';
import type { LiveCommand } from '../../live/live.ts';
import { readDay } from '../../ui/field-draft.ts';
import { endOfTerm } from '../../ui/months.ts';

export type Term = 12 | 24 | 'open';

/** What the form holds; undefined title or type: as they follow from the parties. */
export type PairingDraft = {
  readonly title: string | undefined;
  readonly type: string | undefined;
  readonly signed: boolean;
  readonly signedOn: string;
  /** Undefined: from the day of signing. */
  readonly termFrom: string | undefined;
  readonly term: Term;
  readonly linkModes: readonly string[];
  readonly themes: readonly string[];
};

export const emptyDraft = (on: Day): PairingDraft => ({
  title: undefined,
  type: undefined,
  signed: true,
  signedOn: on,
  termFrom: undefined,
  term: 12,
  linkModes: [],
  themes: [],
});

export const typeFor = (draft: PairingDraft, parties: number): string =>
  draft.type ?? (parties > 2 ? 'multilateral' : 'bilateral');

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** The end of the term, where its start is a day and it has a length. */
export function termToOf(draft: PairingDraft): Day | undefined {
  const from = readDay(draft.termFrom ?? draft.signedOn);
  return draft.term === 'open' || !ISO.test(from) || Number.isNaN(Date.parse(from))
    ? undefined
    : endOfTerm(from, draft.term);
}

function fieldsOf(draft: PairingDraft, title: string, parties: number, on: Day): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = { title: title.trim(), agreementType: typeFor(draft, parties) };
  if (draft.signed) {
    const termTo = termToOf(draft);
    fields['signedOn'] = readDay(draft.signedOn);
    fields['termFrom'] = readDay(draft.termFrom ?? draft.signedOn);
    if (termTo !== undefined) fields['termTo'] = termTo;
  } else {
    fields['draftedOn'] = on;
  }
  if (draft.linkModes.length > 0) fields['linkModes'] = [...draft.linkModes];
  if (draft.themes.length > 0) fields['themes'] = [...draft.themes];
  return fields;
}

/** One command for the agreement and all its signers: written together or not at all. */
export function pairingCommand(
  id: string,
  draft: PairingDraft,
  title: string,
  parties: readonly string[],
  on: Day,
  acknowledged: readonly string[],
): LiveCommand {
  const fields = fieldsOf(draft, title, parties.length, on);
  const provenance: Provenance = { source: 'entered', reportedOn: on };
  return {
    type: 'node.create',
    args: {
      node: {
        id,
        kind: 'Agreement',
        fields,
        provenance: Object.fromEntries(Object.keys(fields).map((name) => [name, provenance])),
      },
      relations: parties.map((party, index) => ({
        id: newId(),
        kind: 'PARTY_TO',
        source: party,
        target: id,
        fields: { role: roleAt(index), order: index + 1 },
        provenance,
      })),
      ...(acknowledged.length > 0 ? { acknowledged: [...acknowledged] } : {}),
    },
  };
}
