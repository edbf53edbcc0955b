import type { StatutorySheet } from '../../model/answers/figures.ts';
import type { Day } from '../../model/schema/day.ts';
import type { Title } from '../../model/schema/field.ts';
import type { NodeRecord } from '../../model/schema/record.ts';
import type { WholeGraph } from '../../model/view/view.ts';
import { type Counted, samplesAmong, sumOf } from '../behind.ts';
import { shared } from '../shared.ts';
import { COLUMNS, isInColumn, isLegalPerson } from './columns.ts';
import { STATUTORY_ROWS, type StatutoryRow } from './rows.ts';
import { isRegistered, type Standing, standingsOf } from './standing.ts';

/** The organisations of the sheet: by column those that are registered, and those of which nobody knows whether they are. */
type Registered = {
  readonly standings: ReadonlyMap<string, readonly Standing[]>;
  readonly unclear: Counted['unknown'];
};

const registeredOn = shared((graph: WholeGraph, on: Day): Registered => {
  const registered: NodeRecord[] = [];
  const unclear: NodeRecord[] = [];
  for (const organization of graph.ofKind('SocialOrganization')) {
    const answer = isLegalPerson(organization) && isRegistered(organization, on);
    if (answer === true) registered.push(organization);
    else if (answer === 'unknown') unclear.push(organization);
  }
  const all = standingsOf(graph, registered, on);
  return {
    standings: new Map(COLUMNS.map(({ id }) => [id, all.filter(({ node }) => isInColumn(node, id))])),
    unclear,
  };
});

/** Whether an organisation is a unit at all is asked once, in the first row; the others speak of those that are. */
function cell({ standings, unclear }: Registered, row: StatutoryRow, column: string): Counted {
  const counted = row.count(standings.get(column) ?? []);
  if (row !== STATUTORY_ROWS[0]) return counted;
  return { rows: counted.rows, unknown: unclear.filter((node) => isInColumn(node, column)) };
}

export type Sheet = Pick<StatutorySheet, 'columns' | 'rows'>;

/** 《社会组织法人单位建立党的基层组织情况》 as of a day. Pure. */
export function statutoryOn(graph: WholeGraph, on: Day): Sheet {
  const registered = registeredOn(graph, on);
  return {
    columns: COLUMNS,
    rows: STATUTORY_ROWS.map((row) => ({
      id: row.id,
      title: row.title,
      level: row.level,
      cells: COLUMNS.map((column) => {
        const { rows, unknown } = cell(registered, row, column.id);
        return {
          value: sumOf(rows),
          unknown: unknown.length,
          samples: samplesAmong(rows),
          list: `${row.id}.${column.id}`,
        };
      }),
    })),
  };
}

/** The records behind one cell; undefined: there is no such cell. */
export function statutoryList(
  graph: WholeGraph,
  list: string,
  on: Day,
): { readonly title: Title; readonly counted: Counted } | undefined {
  const [rowId, columnId] = list.split('.');
  const row = STATUTORY_ROWS.find(({ id }) => id === rowId);
  const column = COLUMNS.find(({ id }) => id === columnId);
  if (!row || !column || list !== `${row.id}.${column.id}`) return undefined;
  return {
    title: {
      zh: `${row.title.zh} · ${column.title.zh}`,
      en: `${row.title.en} · ${column.title.en}`,
    },
    counted: cell(registeredOn(graph, on), row, column.id),
  };
}
