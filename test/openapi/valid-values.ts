import type { RunningServer } from '../harness/server-in-process.ts';
import type { Described, Parameter } from './description.ts';

/** Values that an address may hold, by the operation and the name; an empty name is every operation. */
export type ValidValues = (operation: Described, parameter: Parameter) => string;

/** Looked up in the graph that is served: ids and days that there are. */
export async function validValues(server: RunningServer): Promise<ValidValues> {
  const ask = async (path: string) => (await server.ask(`/api/v1${path}`)).json;
  const { seq, nodes } = await ask('/snapshot');
  const idOf = (kind: string): string => nodes.find((each: { kind: string }) => each.kind === kind).id;
  const [finding] = (await ask('/gaps?limit=1')).findings;
  const figure = (await ask('/figures')).figures.find(({ count }: { count: number }) => count > 2);
  const [row] = (await ask('/statutory')).rows;
  const [chart] = (await ask('/charts')).charts;
  const unknown = (await ask('/gaps/summary')).rules.find((each: { unknown: number }) => each.unknown > 1);
  const special: Readonly<Record<string, string>> = {
    'health ready': '',
    'node id': idOf('Community'),
    'neighbours id': idOf('Town'),
    'nodeHistory id': idOf('Community'),
    'history person': 'system',
    'history type': 'node.create',
    'history day': '2023-04-14',
    'figuresList id': figure.id,
    'figuresList after': (await ask(`/figures/${figure.id}?limit=1`)).next,
    'statutoryList id': row.cells[0].list,
    'chartsList id': chart.points[0].lists[0],
    'gapsPage after': (await ask('/gaps?limit=1')).next,
    'gapsUnknown rule': unknown.id,
    'gapsUnknown after': (await ask(`/gaps/unknown?rule=${unknown.id}&limit=1`)).next,
    since: String(seq - 1),
    'entry seq': String(seq),
    'gapsCompared since': '2022-12-31',
    atLeast: String(seq),
    rule: finding.rule,
    area: finding.area,
    town: idOf('Town'),
    body: finding.body,
    subject: finding.subjects[0],
    assignee: '王五',
    q: '社区',
    asOf: '2023-04-14',
    newSince: '2022-12-31',
    after: 'a',
  };
  return (operation, { name, schema }) =>
    special[`${operation.id} ${name}`] ?? special[name] ?? ofSchema(schema);
}

function ofSchema(schema: Parameter['schema']): string {
  const { default: standard, enum: words, const: only, minimum, items } = schema;
  if (standard !== undefined) return String(standard);
  if (Array.isArray(words)) return String(words[0]);
  if (only !== undefined) return String(only);
  if (minimum !== undefined) return String(minimum);
  if (items !== undefined) return ofSchema(items as Parameter['schema']);
  throw new Error(`no value for ${JSON.stringify(schema)}`);
}

/** The address of a call with these parameters. */
export function addressOf({ path, parameters }: Described, values: ReadonlyMap<string, string>): string {
  const query = new URLSearchParams();
  let address = `/api/v1${path}`;
  for (const parameter of parameters) {
    const value = values.get(parameter.name);
    if (value === undefined) continue;
    if (parameter.in === 'path') address = address.replace(`{${parameter.name}}`, encodeURIComponent(value));
    else query.set(parameter.name, value);
  }
  return query.size === 0 ? address : `${address}?${query}`;
}
