import type { z } from 'zod';
import { chunks } from '../engines/chunks.ts';
import type { Reader } from '../engines/contract.ts';
import type { Query } from '../engines/query.ts';
import type { Entry } from '../model/log/entry.ts';
import type { DerivedChange } from '../model/terms/derived.ts';

import { freeQueries, leaveQuery, pairQuery, standQuery, unpairQuery } from './derive-queries.ts';
import { changeQuery, MAX_ROWS } from './write-queries.ts';

type Rows = Map<Query<z.ZodType>, object[]>;
const add = (rows: Rows, query: Query<z.ZodType>, row: object): void => {
  const list = rows.get(query);
  if (list) list.push(row);
  else rows.set(query, [row]);
};
const send = (tx: Reader, rows: Rows): Promise<unknown>[] =>
  [...rows].flatMap(([query, list]) => chunks(list, MAX_ROWS).map((part) => tx.run(query, { rows: part })));

/** Sent before a group's own statements: what no longer holds, and all that holds on to a node that will be deleted. */
export function sendOutdated(
  tx: Reader,
  entries: readonly Entry[],
  change: DerivedChange | undefined,
): Promise<unknown>[] {
  const rows: Rows = new Map();
  for (const { id, kind } of change?.leaving ?? []) add(rows, leaveQuery(kind), { id });
  for (const { id, kind, agreement } of change?.unpaired ?? [])
    add(rows, unpairQuery(kind), { id, agreement });
  for (const { events } of entries)
    for (const event of events)
      if (event.type === 'node.deleted')
        for (const query of freeQueries(event.node.kind)) add(rows, query, { id: event.node.id });
  return send(tx, rows);
}

/** Sent behind them: what holds now. */
export function sendDerived(tx: Reader, change: DerivedChange): Promise<unknown>[] {
  const rows: Rows = new Map();
  for (const { id, kind, properties } of change.values) add(rows, changeQuery(kind), { id, properties });
  for (const { source, target } of change.standing)
    add(rows, standQuery(source.kind), { source: source.id, target });
  for (const { source, target, agreement, from, to } of change.paired) {
    const properties = {
      agreement,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    };
    add(rows, pairQuery(source.kind, target.kind), { source: source.id, target: target.id, properties });
  }
  return send(tx, rows);
}
