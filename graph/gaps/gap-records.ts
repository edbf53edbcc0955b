import type { GapState } from '../model/answers/gap.ts';
import type { GraphEvent } from '../model/log/event.ts';
import { touchOf } from '../model/log/touch.ts';
import type { Day } from '../model/schema/day.ts';
import type { GapNote } from '../model/schema/gap-note.ts';
import { gapNoteId, gapNoteOf, ruleSettingId, settingsOf } from '../model/schema/gap-note.ts';
import type { Fields, NodeRecord } from '../model/schema/record.ts';
import type { RuleId } from '../model/schema/rule-id.ts';
import { dayIn } from '../model/terms/value-in.ts';
import { type Graph, type WholeGraph, WORKSPACE_ID } from '../model/view/view.ts';
import type { Settings } from './scan/local-verdict.ts';

/** What changed among the workspace's own records that bear on gaps. */
export type RecordsChange = {
  /** Findings that somebody noted something about. */
  readonly notes: readonly string[];
  /** Rules whose parameters were set. */
  readonly settings: readonly RuleId[];
  readonly workspace: boolean;
};

/** The record of an event, where it speaks of one, as far as the graph or the event itself knows it. */
function recordOf(graph: Graph, event: GraphEvent): Pick<NodeRecord, 'kind' | 'fields'> | undefined {
  const touch = touchOf(event);
  if (touch.what === 'record') return touch.node;
  if (touch.what !== 'fields') return undefined;
  const fields: Fields = graph.node(touch.id)?.fields ?? {};
  return { kind: touch.kind, fields };
}

/** What of these events, which the graph has, bears on gaps beside what rules look at. */
export function recordsChanged(graph: Graph, events: readonly GraphEvent[]): RecordsChange {
  const notes = new Set<string>();
  const settings = new Set<RuleId>();
  let workspace = false;
  for (const event of events) {
    const record = recordOf(graph, event);
    if (record?.kind === 'GapNote') notes.add(String(record.fields['finding']));
    else if (record?.kind === 'RuleSetting') settings.add(record.fields['rule'] as RuleId);
    else if (record?.kind === 'Workspace') workspace = true;
  }
  return { notes: [...notes], settings: [...settings], workspace };
}

/** The workspace, what people noted about findings, and what is set for rules, as the graph has them at the moment. */
export class GapRecords {
  readonly #graph: WholeGraph;

  constructor(graph: WholeGraph) {
    this.#graph = graph;
  }

  /** The day up to which what is missing means "no"; undefined: always. */
  completeThrough(): Day | undefined {
    const workspace = this.#graph.node(WORKSPACE_ID);
    return workspace && dayIn(workspace, 'completeThrough');
  }

  settings(rule: RuleId): Settings {
    const node = this.#graph.node(ruleSettingId(rule));
    return node ? settingsOf(node) : {};
  }

  note(finding: string): GapNote | undefined {
    const node = this.#graph.node(gapNoteId(finding));
    return node?.fields['finding'] === finding ? gapNoteOf(node) : undefined;
  }
}

/** What a note makes of a finding on a day. */
export function stateOn(note: GapNote | undefined, on: Day): GapState {
  if (note?.dismissedReason !== undefined) return 'dismissed';
  return note?.snoozedUntil !== undefined && on < note.snoozedUntil ? 'snoozed' : 'open';
}
