import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../graph/engines/store.ts';
import { figuresOn } from '../../graph/reports/figures-on.ts';
import { readReport } from '../../graph/reports/read-report.ts';
import { ReportGraph } from '../../graph/reports/report-graph.ts';
import { Reports } from '../../graph/reports/reports.ts';
import { changed, created, deleted } from '../contract/graph-fixture.ts';
import { commitEvents } from '../contract/log-fixture.ts';
import { openFor } from '../fuzz/open-for.ts';
import { add, link, set } from './changes.ts';

const DAY = '2023-04-14';
const agreement = (id: string, signedOn = '2023-01-01') =>
  created({
    id,
    kind: 'Agreement',
    rev: 0,
    sample: false,
    fields: { title: id, signedOn },
    provenance: {},
    places: [],
  });

let store: Store;
let freezes: number;
let reports: Reports;
beforeEach(async () => {
  store = await openFor({ kind: 'embedded' });
  freezes = 0;
  reports = new Reports({
    ...store,
    head: () => store.head(),
    since: (seq, limit) => store.since(seq, limit),
    freeze: (work) => {
      freezes += 1;
      return store.freeze(work);
    },
  });
});
afterEach(() => store.close());

const agreements = async () => {
  const { graph, seq } = await reports.current();
  return [seq, figuresOn(graph, DAY).find(({ id }) => id === 'agreements')?.computed];
};

describe('the graph that reports are made of', () => {
  it('is read once, however many ask, and then follows the log', async () => {
    await commitEvents(store, agreement('a'));
    expect(await Promise.all([agreements(), agreements(), agreements()])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    await commitEvents(store, agreement('b'), agreement('c', '2024-01-01'));
    await commitEvents(store, agreement('d'));
    expect(await Promise.all([agreements(), agreements()])).toEqual([
      [3, 3],
      [3, 3],
    ]);
    expect(freezes).toBe(1);
  });

  it('followed or read anew, it says the same', async () => {
    await commitEvents(store, agreement('a'), add('PartyOrganization', { name: '支部' }));
    await agreements();
    const unit = { id: 'new-Need', kind: 'Need' } as const;
    await commitEvents(store, add('Need', { title: '需求' }), add('Town', { name: '镇' }));
    await commitEvents(store, changed(unit, { title: '改' }), agreement('b'));
    await commitEvents(store, {
      ...link('PARTY_TO', 'new-PartyOrganization', 'b'),
      sourceKind: 'PartyOrganization',
      targetKind: 'Agreement',
    } as ReturnType<typeof link>);
    const { graph } = await reports.current();
    const node = graph.node('a');
    if (!node) throw new Error('a');
    await commitEvents(store, set(node, { signedOn: null }));
    await commitEvents(store, deleted(node));
    const [followed, read] = [
      (await reports.current()).graph,
      new ReportGraph(await readReport(store.engine)),
    ];
    expect(figuresOn(followed, DAY)).toEqual(figuresOn(read, DAY));
    expect(figuresOn(read, DAY).find(({ id }) => id === 'agreements')?.computed).toBe(1);
  });

  it('is read anew where the log no longer reaches back, and after a read that failed', async () => {
    let fails = true;
    const other = new Reports({
      ...store,
      head: () => store.head(),
      since: async () => 'gone',
      freeze: (work) => (fails ? Promise.reject(new Error('away')) : store.freeze(work)),
    });
    await commitEvents(store, agreement('a'));
    await expect(other.current()).rejects.toThrow('away');
    fails = false;
    expect((await other.current()).seq).toBe(1);
    await commitEvents(store, agreement('b'));
    expect((await other.current()).graph.of('Agreement').map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
