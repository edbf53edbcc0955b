import type { Day } from '../../../graph/model/schema/day.ts';
import { dayProblem, isRealDay, tidyDay } from '../../../graph/model/schema/fold/day.ts';
import { newId } from '../../../graph/model/schema/id.ts';
import type { Fields, FieldValue, NodeRecord, Provenance } from '../../../graph/model/schema/record.ts';
import type { LiveCommand } from '../../live/live.ts';
import { roleAt } from '../../state/signer-role.ts';
import { t } from '../../texts/i18n.ts';
import { endOfTerm } from '../../ui/months.ts';
import { bareName } from '../../ui/record-name.tsx';

export type Term = 12 | 24 | 'open';

/** What the form holds; undefined title or type: as they follow from the parties. */
export type PairingDraft = {
  readonly title: string | undefined;
  readonly type: string | undefined;
  /** Whether the planner says that it was signed already; else it begins as a draft of the reference day. */
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
  signed: false,
  signedOn: on,
  termFrom: undefined,
  term: 12,
  linkModes: [],
  themes: [],
});

/** What a command that was not accepted says, as the form held it. */
export function draftOfFields(fields: Fields, on: Day): PairingDraft {
  const text = (name: string) => (typeof fields[name] === 'string' ? String(fields[name]) : undefined);
  const texts = (name: string) => (Array.isArray(fields[name]) ? fields[name].map(String) : []);
  const [signedOn, termFrom, termTo] = [text('signedOn'), text('termFrom'), text('termTo')];
  const terms = [12, 24] as const;
  const term = terms.find((months) => termFrom && endOfTerm(termFrom, months) === termTo);
  return {
    title: text('title'),
    type: text('agreementType'),
    signed: signedOn !== undefined,
    signedOn: signedOn ?? on,
    termFrom,
    term: term ?? 'open',
    linkModes: texts('linkModes'),
    themes: texts('themes'),
  };
}

export const typeFor = (draft: PairingDraft, parties: number): string =>
  draft.type ?? (parties > 2 ? 'multilateral' : 'bilateral');

/** 甲与乙结对共建协议; a title in which any party is a sample says so once. */
export function titleFor(parties: readonly NodeRecord[]): string {
  if (parties.length === 0) return '';
  const names = parties.map(bareName).join(t('pairing.titleJoin'));
  const sample = parties.some((node) => node.sample) ? t('samplePrefix') : '';
  return sample + t('pairing.titleOf', { names });
}

/** The start of the term as shown: from the day of signing, unless that is no day. */
export const termFromOf = ({ termFrom, signedOn }: PairingDraft): string =>
  termFrom ?? (dayProblem(signedOn) ? '' : signedOn);

/** The end of the term, where its start is a day and it has a length. */
export function termToOf(draft: PairingDraft): Day | undefined {
  const from = tidyDay(draft.termFrom ?? draft.signedOn);
  return draft.term === 'open' || !isRealDay(from) ? undefined : endOfTerm(from, draft.term);
}

function fieldsOf(draft: PairingDraft, title: string, parties: number, on: Day): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = { title: title.trim(), agreementType: typeFor(draft, parties) };
  if (draft.signed) {
    const termTo = termToOf(draft);
    fields['signedOn'] = tidyDay(draft.signedOn);
    fields['termFrom'] = tidyDay(draft.termFrom ?? draft.signedOn);
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
