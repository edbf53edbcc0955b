import type { Day } from './day.ts';
import type { Fields, NodeRecord } from './record.ts';
import type { RuleId } from './rule-id.ts';

/** What people decided about a finding; it stays a finding. */
export type GapNote = {
  readonly assignee?: string;
  readonly snoozedUntil?: Day;
  readonly snoozeReason?: string;
  readonly dismissedReason?: string;
  readonly by?: string;
};

/** The id of the record that holds what was decided about a finding; the same everywhere, so that two people who decide at once meet. */
export const gapNoteId = (finding: string): string => `gap-note-${hash(finding)}`;

/** The id of the record that holds a rule's parameters. */
export const ruleSettingId = (rule: RuleId): string => `rule-setting-${rule}`;

/** What a note says, without its name. */
export function gapNoteOf({ fields }: Pick<NodeRecord, 'fields'>): GapNote {
  const { finding: _finding, ...note } = fields as Record<string, string>;
  return note;
}

/** The numbers that a workspace has set for a rule; nothing where the text is none. */
export function settingsOf({ fields }: { readonly fields: Fields }): Record<string, number> {
  try {
    const parsed: unknown = JSON.parse(String(fields['parameters'] ?? '{}'));
    if (typeof parsed !== 'object' || parsed === null) return {};
    return Object.fromEntries(Object.entries(parsed).filter(([, value]) => typeof value === 'number'));
  } catch {
    return {};
  }
}

/** 64 bits as hexadecimal text: FNV-1a twice with other starts (Fowler, Noll, Vo; offset basis 2166136261). */
function hash(text: string): string {
  const half = (start: number): string => {
    let value = start;
    for (let index = 0; index < text.length; index += 1) {
      value = Math.imul(value ^ text.charCodeAt(index), 16_777_619) >>> 0;
    }
    return value.toString(16).padStart(8, '0');
  };
  return half(2_166_136_261) + half(84_696_351);
}
