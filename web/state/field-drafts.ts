import type { Failure } from '../../graph/model/schema/failure.ts';
import type { Kind } from '../../graph/model/schema/kinds.ts';
import type { FieldValue } from '../../graph/model/schema/record.ts';
import type { KeptDraft } from '../live/draft-keeper.ts';
import { draftNow, dropDraft, keepDraft, useDraft, useDrafts } from './drafts.ts';

/** Why what was typed is not the field's value. */
export type WhyKept =
  | { readonly at: 'typing' }
  /** Escape was pressed: kept for this page only. */
  | { readonly at: 'escaped' }
  /** It is on its way to the server. */
  | { readonly at: 'sending' }
  /** An input method was left before characters were chosen. */
  | { readonly at: 'unfinished' }
  | { readonly at: 'invalid'; readonly reason: string; readonly limit?: number; readonly found?: string }
  | { readonly at: 'doubtful'; readonly doubts: readonly string[] }
  | { readonly at: 'refused'; readonly failure: Failure };

/** What somebody typed into a field of a record. */
export type FieldDraft = {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly text: string;
  /** For a dated field: from which day, as typed. */
  readonly from: string;
  /** What they saw there, and at which revision: what they would overwrite knowingly. */
  readonly was: Readonly<Record<string, FieldValue | null>>;
  readonly rev: number;
  readonly why: WhyKept;
};

const PREFIX = 'field ';
const keyOf = (id: string, name: string): string => `${PREFIX}${id} ${name}`;
const contentOf = (draft: KeptDraft | undefined) => draft?.content as FieldDraft | undefined;

const isPassing = ({ at }: WhyKept): boolean => at === 'escaped' || at === 'sending';

export const fieldDraftNow = (id: string, name: string): FieldDraft | undefined =>
  contentOf(draftNow(keyOf(id, name)));
export const useFieldDraft = (id: string, name: string): FieldDraft | undefined =>
  contentOf(useDraft(keyOf(id, name)));

export const keepField = (draft: FieldDraft): void =>
  keepDraft(keyOf(draft.id, draft.name), draft, isPassing(draft.why) ? 'passing' : undefined);
export const dropField = (id: string, name: string): void => dropDraft(keyOf(id, name));

/** Every draft of a record's fields, the oldest first. */
const fieldDraftsOf = (kept: ReadonlyMap<string, KeptDraft>, id: string): FieldDraft[] =>
  [...kept].flatMap(([key, draft]) => (key.startsWith(keyOf(id, '')) ? (contentOf(draft) ?? []) : []));

/** The names of a record's fields that have one to show. */
export function useDraftedFields(id: string): readonly string[] {
  const names = useDrafts(({ kept }) =>
    fieldDraftsOf(kept, id)
      .filter(({ why }) => why.at !== 'sending')
      .map(({ name }) => name)
      .join(' '),
  );
  return names === '' ? [] : names.split(' ');
}
