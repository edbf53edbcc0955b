import { z } from 'zod';
import { NodeRow } from '../engines/codec.ts';
import type { Reader } from '../engines/contract.ts';
import { cypher, defineQuery } from '../engines/query.ts';
import { withChanges } from '../model/changes.ts';
import type { Day } from '../model/day.ts';
import type { GraphEvent } from '../model/event.ts';
import type { GapNote, GapState, RuleId } from '../model/gap.ts';
import { gapNoteId, gapNoteOf, ruleSettingId, settingsOf } from '../model/gap-note.ts';
import type { Kind } from '../model/kinds.ts';
import type { NodeRecord } from '../model/record.ts';
import { WORKSPACE_ID } from '../model/view/view.ts';
import type { Settings } from './judge-local.ts';

const KEPT: readonly Kind[] = ['Workspace', 'GapNote', 'RuleSetting'];

export const gapRecordsQuery = defineQuery({
  name: 'gaps.records',
  purpose: 'The workspace, what people noted about findings, and what it has set for rules.',
  access: 'read',
  params: z.strictObject({ kinds: z.array(z.string()) }),
  row: NodeRow,
  text: cypher`MATCH (n:System) WHERE n.kind IN $kinds RETURN properties(n) AS properties`,
});

/** What changed among them. */
export type RecordsChange = {
  readonly notes: boolean;
  /** Rules whose parameters were set. */
  readonly settings: readonly RuleId[];
  readonly workspace: boolean;
};

/** The workspace's own records that bear on gaps, in memory, kept up with the log. */
export class GapRecords {
  readonly #nodes = new Map<string, NodeRecord>();

  async read(reader: Reader): Promise<void> {
    for (const node of await reader.run(gapRecordsQuery, { kinds: [...KEPT] }))
      this.#nodes.set(node.id, node);
  }

  apply(events: readonly GraphEvent[]): RecordsChange {
    const kinds = new Set<Kind>();
    const rules = new Set<RuleId>();
    const touch = (kind: Kind, node: NodeRecord | undefined): void => {
      kinds.add(kind);
      if (kind === 'RuleSetting' && node) rules.add(node.fields['rule'] as RuleId);
    };
    for (const event of events) {
      if (event.type === 'node.created' || event.type === 'node.deleted') {
        const { node } = event;
        if (!KEPT.includes(node.kind)) continue;
        if (event.type === 'node.created') this.#nodes.set(node.id, node);
        else this.#nodes.delete(node.id);
        touch(node.kind, node);
      } else if (event.type === 'node.changed' && KEPT.includes(event.kind)) {
        const node = this.#nodes.get(event.id);
        if (node) this.#nodes.set(event.id, { ...node, fields: withChanges(node.fields, event.set) });
        touch(event.kind, node);
      }
    }
    return { notes: kinds.has('GapNote'), settings: [...rules], workspace: kinds.has('Workspace') };
  }

  /** The day of the workspace; undefined: today. */
  referenceDay(): Day | undefined {
    const day = this.#nodes.get(WORKSPACE_ID)?.fields['referenceDay'];
    return typeof day === 'string' ? day : undefined;
  }

  /** The day up to which what is missing means "no"; undefined: always. */
  completeThrough(): Day | undefined {
    const day = this.#nodes.get(WORKSPACE_ID)?.fields['completeThrough'];
    return typeof day === 'string' ? day : undefined;
  }

  settings(rule: RuleId): Settings {
    const node = this.#nodes.get(ruleSettingId(rule));
    return node ? settingsOf(node) : {};
  }

  note(finding: string): GapNote | undefined {
    const node = this.#nodes.get(gapNoteId(finding));
    return node?.fields['finding'] === finding ? gapNoteOf(node) : undefined;
  }

  /** Findings that somebody has noted something about. */
  noted(): string[] {
    return [...this.#nodes.values()].flatMap(({ kind, fields }) =>
      kind === 'GapNote' ? [String(fields['finding'])] : [],
    );
  }

  /** A snooze rests until its day has come. */
  stateOf(finding: string, on: Day): GapState {
    const note = this.note(finding);
    if (note?.dismissedReason !== undefined) return 'dismissed';
    return note?.snoozedUntil !== undefined && on < note.snoozedUntil ? 'snoozed' : 'open';
  }
}
