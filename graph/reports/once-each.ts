import type { Title } from '../model/schema/field.ts';
import type { NodeRecord } from '../model/schema/record.ts';
import type { Behind, Counted } from './behind.ts';

/**
 * Whoever stands behind some records, each once with the first of their days: givers behind gifts, recipients behind
 * grants. Whoever is known from undated records alone is unknown. `wordsOf` says something of those records.
 */
export function onceEach(
  counted: Counted,
  whoOf: (node: NodeRecord) => readonly NodeRecord[],
  wordsOf?: (records: readonly NodeRecord[]) => Title,
): Counted {
  const found = new Map<string, { row: Behind; records: NodeRecord[] }>();
  for (const { node, day } of counted.rows) {
    for (const who of whoOf(node)) {
      const known = found.get(who.id);
      if (known) {
        known.records.push(node);
        if (day !== undefined && (known.row.day === undefined || day < known.row.day))
          known.row = { ...known.row, day };
      } else {
        const records = [node];
        found.set(who.id, { row: { node: who, day, adds: 1, beside: records }, records });
      }
    }
  }
  const perhaps = new Map(counted.unknown.flatMap(whoOf).map((who) => [who.id, who]));
  return {
    rows: [...found.values()].map(({ row }) => row),
    unknown: [...perhaps.values()].filter((who) => !found.has(who.id)),
    detailOf: ({ beside = [] }) => wordsOf?.(beside),
  };
}
