import type { HistoryChange } from '../../graph/model/answers/history.ts';
import type { GraphEvent } from '../../graph/model/log/event.ts';
import { sameJson } from '../../graph/model/log/same-json.ts';
import { touchOf } from '../../graph/model/log/touch.ts';
import type { Named } from '../../graph/model/words/entry-text.ts';
import type { Language } from '../../graph/model/words/language.ts';
import { GONE, recordText } from '../../graph/model/words/record-text.ts';

type Record = HistoryChange['record'];
type Relation = NonNullable<HistoryChange['relation']>;

/** What events changed, field by field; `about`: of this record alone. */
export class HistoryChanges {
  readonly #named: Named;
  readonly #language: Language;

  constructor(named: Named, language: Language) {
    this.#named = named;
    this.#language = language;
  }

  of(events: readonly GraphEvent[], about?: string): HistoryChange[] {
    return events.flatMap((event) =>
      about === undefined || bearsOn(event, about) ? this.#one(event, about) : [],
    );
  }

  #record(id: string, kind: string): Record {
    const node = this.#named(id);
    return { id, kind, name: node ? recordText(node, this.#language) : GONE[this.#language] };
  }

  #one(event: GraphEvent, about: string | undefined): HistoryChange[] {
    switch (event.type) {
      case 'node.created':
      case 'node.deleted': {
        const { node } = event;
        const record = { id: node.id, kind: node.kind, name: recordText(node, this.#language) };
        return [{ record, what: event.type === 'node.created' ? 'created' : 'deleted' }];
      }
      case 'node.moved':
        return [{ record: this.#record(event.id, event.kind), what: 'moved' }];
      case 'node.changed': {
        const record = this.#record(event.id, event.kind);
        const sourced = Object.keys(event.provenance).filter((key) => !(key in event.set));
        return [
          ...fieldsOf(event).map((each) => ({ record, what: 'changed' as const, ...each })),
          ...sourced.map((field) => ({
            record,
            what: 'sourced' as const,
            field,
            from: event.wasProvenance[field] ?? null,
            to: event.provenance[field] ?? null,
          })),
        ];
      }
      case 'relation.created':
      case 'relation.deleted':
        return [
          {
            ...this.#related(event.relation, event, about),
            what: event.type === 'relation.created' ? 'related' : 'unrelated',
          },
        ];
      case 'relation.changed': {
        const at = this.#related(event, event, about);
        const changed = fieldsOf(event).map((each) => ({ ...at, what: 'relationChanged' as const, ...each }));
        if (changed.length > 0 || sameJson(event.provenance, event.wasProvenance)) return changed;
        const [from, to] = [event.wasProvenance ?? null, event.provenance ?? null];
        return [{ ...at, what: 'sourced', field: 'provenance', from, to }];
      }
    }
  }

  #related(
    relation: {
      readonly id: string;
      readonly kind: string;
      readonly source: string;
      readonly target: string;
    },
    { sourceKind, targetKind }: { readonly sourceKind: string; readonly targetKind: string },
    about: string | undefined,
  ): { record: Record; relation: Relation } {
    const ends = [
      this.#record(relation.source, sourceKind),
      this.#record(relation.target, targetKind),
    ] as const;
    const [record, other] = about === relation.target ? [ends[1], ends[0]] : ends;
    return { record, relation: { id: relation.id, kind: relation.kind, other } };
  }
}

const fieldsOf = ({ set, was }: Pick<Extract<GraphEvent, { type: 'node.changed' }>, 'set' | 'was'>) =>
  Object.keys(set).map((field) => ({ field, from: was[field] ?? null, to: set[field] ?? null }));

/** Whether it bears on a record: itself, or a relation at it. */
export function bearsOn(event: GraphEvent, id: string): boolean {
  const touch = touchOf(event);
  return touch.id === id || (touch.what === 'relation' && (touch.source.id === id || touch.target.id === id));
}
