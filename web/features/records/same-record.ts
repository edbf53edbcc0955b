import { nameKey } from '../../../graph/model/schema/fold/name.ts';
import { fieldSpecs, type Kind } from '../../../graph/model/schema/kinds.ts';
import { wordsIn } from '../../../graph/model/terms/value-in.ts';
import type { View } from '../../../graph/model/view/view.ts';
import { parseDraft } from '../../ui/field-draft.ts';
import type { Drafts } from './record-draft.ts';

export type SameRecord = { readonly id: string; readonly by: 'name' | 'code' | 'formerName' };

/** More would fill the form, and say no more. */
const MOST = 3;

/** Records of a kind that have the name or a code that is being entered, in any spelling, or once bore the name. */
export function sameRecords(view: View, kind: Kind, drafts: Drafts): SameRecord[] {
  const found = new Map<string, SameRecord['by']>();
  const note = (id: string, by: SameRecord['by']) => {
    if (!found.has(id)) found.set(id, by);
  };
  for (const [field, spec] of Object.entries(fieldSpecs(kind))) {
    const parsed = spec.unique ? parseDraft(spec, drafts[field] ?? '') : undefined;
    const holder = parsed?.ok && parsed.value !== null ? view.holder(kind, field, parsed.value) : undefined;
    if (holder !== undefined) note(holder, 'code');
  }
  const name = drafts['name'];
  if (typeof name === 'string' && name.trim() !== '') {
    const key = nameKey(name);
    for (const id of view.named(kind, name)) note(id, 'name');
    for (const record of view.ofKind(kind))
      if (wordsIn(record, 'formerNames').some((each) => nameKey(each) === key)) note(record.id, 'formerName');
  }
  return [...found].slice(0, MOST).map(([id, by]) => ({ id, by }));
}
