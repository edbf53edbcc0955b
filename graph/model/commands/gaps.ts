import { z } from 'zod';
import type { GraphEvent } from '../log/event.ts';
import { Refusal } from '../schema/failure.ts';
import { line } from '../schema/field-schema.ts';
import { gapNoteId, ruleSettingId, settingsOf } from '../schema/gap-note.ts';
import type { Kind } from '../schema/kinds.ts';
import type { FieldValue } from '../schema/record.ts';
import type { RuleId } from '../schema/rule-id.ts';
import type { State } from '../view/view.ts';
import { changed } from './nodes.ts';
import { atMost, DayInput, type DecideContext, defineCommand } from './spec.ts';

const RULE = /^(G|DQ)\d{1,2}[a-z]?$/;
/** A finding as `finding.ts` names it; whether it is found just now is not asked, since a note outlives that. */
const FindingId = z.string().regex(/^(G|DQ)\d{1,2}[a-z]?:[A-Za-z0-9][A-Za-z0-9_-]{0,47}$/, 'finding');
const Reason = line(120);

/** Writes these fields into a record that may not be there yet. */
function written(
  state: State,
  kind: Kind,
  id: string,
  name: Readonly<Record<string, string>>,
  set: Readonly<Record<string, FieldValue | null>>,
): GraphEvent[] {
  const node = state.node(id);
  if (node && node.kind !== kind) throw new Refusal('exists');
  if (node) return changed(node, set, {});
  const fields: Record<string, FieldValue> = { ...name };
  for (const [field, value] of Object.entries(set)) if (value !== null) fields[field] = value;
  return [
    {
      type: 'node.created',
      node: { id, kind, rev: 0, sample: false, fields, provenance: {}, places: [] },
    },
  ];
}

const noted = (
  state: State,
  finding: string,
  { actor }: DecideContext,
  set: Readonly<Record<string, FieldValue | null>>,
): GraphEvent[] => written(state, 'GapNote', gapNoteId(finding), { finding }, { ...set, by: actor.id });

/** Takes something back that was noted; nothing noted is nothing to do. */
const unnoted = (
  state: State,
  finding: string,
  context: DecideContext,
  fields: readonly string[],
): GraphEvent[] => {
  const node = state.node(gapNoteId(finding));
  if (!node || fields.every((field) => node.fields[field] === undefined)) return [];
  return noted(state, finding, context, Object.fromEntries(fields.map((field) => [field, null])));
};

const ofFinding = { finding: FindingId };

/** Rests until a day; inverse: `gap.wake`, or a snooze with what the event says was there. */
export const gapSnooze = defineCommand({
  args: z.strictObject({ ...ofFinding, until: DayInput, reason: Reason }),
  decide: (state, { finding, until, reason }, context) =>
    noted(state, finding, context, { snoozedUntil: until, snoozeReason: reason }),
});
export const gapWake = defineCommand({
  args: z.strictObject(ofFinding),
  decide: (state, { finding }, context) => unnoted(state, finding, context, ['snoozedUntil', 'snoozeReason']),
});

/** Somebody looks after it; a name, since not everybody who does has opened the atlas. Inverse: `gap.unassign`. */
export const gapAssign = defineCommand({
  args: z.strictObject({ ...ofFinding, to: line(40) }),
  decide: (state, { finding, to }, context) => noted(state, finding, context, { assignee: to }),
});
export const gapUnassign = defineCommand({
  args: z.strictObject(ofFinding),
  decide: (state, { finding }, context) => unnoted(state, finding, context, ['assignee']),
});

/** 不算缺口, because …; the finding stays in a list of its own. Inverse: `gap.restore`. */
export const gapDismiss = defineCommand({
  args: z.strictObject({ ...ofFinding, reason: Reason }),
  decide: (state, { finding, reason }, context) =>
    noted(state, finding, context, { dismissedReason: reason }),
});
export const gapRestore = defineCommand({
  args: z.strictObject(ofFinding),
  decide: (state, { finding }, context) => unnoted(state, finding, context, ['dismissedReason']),
});

/**
 * Sets parameters of a rule, `null` back to the standard. Which rules and parameters there are, and their bounds, the
 * server knows (`rule-guard.ts`): rules are no part of the page.
 */
export const ruleTune = defineCommand({
  args: z.strictObject({
    rule: z.string().regex(RULE, 'rule'),
    params: z
      .record(z.string().regex(/^[a-z][A-Za-z]{0,39}$/, 'fieldName'), z.number().nullable())
      .refine((all) => Object.keys(all).length > 0, 'empty')
      .refine(...atMost(20)),
  }),
  decide(state, { rule, params }) {
    const id = ruleSettingId(rule as RuleId);
    const node = state.node(id);
    const next = { ...(node ? settingsOf(node) : {}) };
    for (const [name, value] of Object.entries(params)) {
      if (value === null) delete next[name];
      else next[name] = value;
    }
    if (!node && Object.keys(next).length === 0) return [];
    const sorted = Object.fromEntries(Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1)));
    return written(state, 'RuleSetting', id, { rule }, { parameters: JSON.stringify(sorted) });
  },
});
