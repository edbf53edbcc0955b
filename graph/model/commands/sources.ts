import { type DatedEntry, datedEntries, fromField, sourceKey } from '../schema/dated.ts';
import { fieldSpecs } from '../schema/kinds.ts';
import type { Fields, NodeRecord, Provenance } from '../schema/record.ts';

/**
 * Which sources a change of fields rewrites: those it gives, and those of values that it replaces without giving one,
 * since a changed value must not keep the old one's source. An entry that is added to a dated field, or taken out,
 * leaves the source of the others alone.
 */
export function rewrittenSources(
  node: NodeRecord,
  changed: readonly string[],
  after: Fields,
  given: Readonly<Record<string, Provenance>>,
): string[] {
  const specs = fieldSpecs(node.kind);
  const keys = new Set(Object.keys(given));
  for (const name of changed) {
    const dated = Object.keys(specs).find(
      (field) => specs[field]?.dated && [field, fromField(field)].includes(name),
    );
    if (dated === undefined) keys.add(name);
    else for (const key of rewrittenOfDated(node, dated, after, given)) keys.add(key);
  }
  return [...keys];
}

function rewrittenOfDated(
  node: NodeRecord,
  field: string,
  after: Fields,
  given: Readonly<Record<string, Provenance>>,
): string[] {
  const entries = datedEntries(after, field);
  const starts = new Set(entries.map(({ from }) => sourceKey(field, from)));
  const before = datedEntries(node.fields, field);
  const isNew = ({ value, from }: DatedEntry) =>
    !before.some((each) => each.value === value && each.from === from);
  const unsourced = entries.filter(
    (entry) => isNew(entry) && given[sourceKey(field, entry.from)] === undefined,
  );
  return [
    ...Object.keys(node.provenance).filter((key) => key.startsWith(`${field}@`) && !starts.has(key)),
    ...unsourced.map(({ from }) => sourceKey(field, from)).filter((key) => key in node.provenance),
    ...(unsourced.length > 0 || entries.length === 0 ? [field] : []),
  ];
}
