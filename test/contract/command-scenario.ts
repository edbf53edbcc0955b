import type { CommandType } from '../../graph/model/commands/command.ts';
import type { Result } from '../../graph/model/log/entry.ts';
import { Feed } from '../../graph/replica/feed.ts';
import { Replica } from '../../graph/replica/replica.ts';
import { readSnapshot } from '../../graph/store/snapshot.ts';
import type { Store } from '../../graph/store/store.ts';
import { Committer } from '../../server/live/committer.ts';
import { canonical } from '../fuzz/log-invariants.ts';

type Step = { readonly type: CommandType; readonly args: unknown; readonly ifRev?: number };

const located = (id: string, source: string, target: string, from?: string) => ({
  id,
  kind: 'LOCATED_IN',
  source,
  target,
  fields: { role: 'host', ...(from ? { validFrom: from } : {}) },
});
const create = (id: string, kind: string, fields: object, more: object = {}): Step => ({
  type: 'node.create',
  args: { node: { id, kind, fields }, ...more },
});
const USCC = '91350100M000100Y43';

/** Every command, accepted and refused, over text, numbers, flags, lists, dated fields, provenance and places. */
const STEPS: readonly Step[] = [
  create('town-1', 'Town', { name: '甲镇', code: '440115001' }),
  create('town-2', 'Town', { name: '乙街道', validFrom: '2023-12-01' }),
  create('town-3', 'Town', { name: '丙镇', code: '440115001' }),
  create(
    'com-1',
    'Community',
    { name: '示例·社区', households: [120, 130], householdsFrom: ['', '2023-01-01'] },
    {
      relations: [located('loc-1', 'com-1', 'town-1')],
    },
  ),
  create('so-1', 'SocialOrganization', { name: '协会', uscc: '91350100M000100Y44', hub: true }),
  create(
    'so-1',
    'SocialOrganization',
    { name: '协会', uscc: USCC, hub: true, annualReports: [2021, 2022] },
    {
      relations: [located('loc-2', 'so-1', 'town-1')],
      near: 'com-1',
    },
  ),
  create('so-2', 'SocialOrganization', { name: '另一协会', uscc: USCC }),
  create(
    'po-1',
    'PartyOrganization',
    { name: '党支部', lead: [false, true], leadFrom: ['', '2022-07-29'] },
    {
      relations: [{ id: 'of-1', kind: 'BRANCH_OF', source: 'po-1', target: 'so-1', fields: {} }],
    },
  ),
  create(
    'ag-1',
    'Agreement',
    { title: '协议', linkModes: ['members', 'platform'], money: 12_000.5 },
    {
      relations: [
        { id: 'p-1', kind: 'PARTY_TO', source: 'po-1', target: 'ag-1', fields: { role: 'a', order: 1 } },
        {
          id: 'p-2',
          kind: 'PARTY_TO',
          source: 'com-1',
          target: 'ag-1',
          fields: { role: 'b', order: 2 },
          sample: true,
        },
      ],
    },
  ),
  { type: 'agreement.milestone', args: { id: 'ag-1', milestone: 'publishedOn', on: '2023-01-01' }, ifRev: 7 },
  { type: 'agreement.milestone', args: { id: 'ag-1', milestone: 'signedOn', on: '2022-12-01' }, ifRev: 6 },
  { type: 'agreement.milestone', args: { id: 'ag-1', milestone: 'publishedOn', on: '2023-01-01' }, ifRev: 6 },
  { type: 'agreement.milestone', args: { id: 'ag-1', milestone: 'publishedOn', on: '2023-01-01' }, ifRev: 7 },
  {
    type: 'node.update',
    args: {
      id: 'com-1',
      kind: 'Community',
      set: {
        name: '社区 “一”',
        households: null,
        householdsFrom: null,
        liaison: ['示例·联络员'],
        liaisonFrom: ['2023-04-14'],
      },
      was: { name: '示例·社区', households: [120, 130], householdsFrom: ['', '2023-01-01'], liaison: null },
      provenance: { name: { source: 'entered', reportedOn: '2023-04-14', quote: '𠮷' } },
    },
  },
  {
    type: 'node.update',
    args: { id: 'com-1', kind: 'Community', set: { name: '三' }, was: { name: '示例·社区' } },
  },
  { type: 'node.move', args: { id: 'com-1', area: 'town-1', x: 12.5, y: -40 } },
  { type: 'node.move', args: { id: 'com-1', area: 'town-2', x: 1, y: 1 } },
  { type: 'relation.create', args: { relation: located('loc-3', 'com-1', 'town-2', '2023-12-01') } },
  { type: 'relation.create', args: { relation: located('loc-4', 'com-1', 'nowhere') } },
  {
    type: 'relation.update',
    args: {
      id: 'loc-1',
      source: 'com-1',
      target: 'town-1',
      set: { validTo: '2023-11-30' },
      was: { validTo: null },
      provenance: { source: 'ledger' },
    },
  },
  { type: 'relation.delete', args: { id: 'p-2', source: 'com-1', target: 'ag-1' }, ifRev: 1 },
  { type: 'relation.delete', args: { id: 'p-2', source: 'com-1', target: 'ag-1' }, ifRev: 6 },
  { type: 'node.delete', args: { id: 'so-1' }, ifRev: 3 },
  { type: 'node.delete', args: { id: 'so-1' }, ifRev: 4 },
  { type: 'node.delete', args: { id: 'so-1' }, ifRev: 4 },
  { type: 'gap.snooze', args: { finding: 'G15:com-1', until: '2023-06-30', reason: '等换届' } },
  { type: 'gap.assign', args: { finding: 'G15:com-1', to: '示例·干部' } },
  { type: 'gap.dismiss', args: { finding: 'G15:com-1', reason: '已并入' } },
  { type: 'gap.wake', args: { finding: 'G15:com-1' } },
  { type: 'gap.unassign', args: { finding: 'G15:com-1' } },
  { type: 'gap.restore', args: { finding: 'G15:com-1' } },
  { type: 'gap.restore', args: { finding: 'G15:com-1' } },
  { type: 'rule.tune', args: { rule: 'G09', params: { silentDays: 90 } } },
  // An id that a relation of another source holds already.
  { type: 'relation.create', args: { relation: located('p-1', 'com-1', 'town-1') } },
  // The deletion of `so-1`, that again, and the change of `com-1`; then what others hang on, and what is not there.
  { type: 'entry.takeBack', args: { seqs: [14] } },
  { type: 'entry.takeBack', args: { seqs: [22] } },
  { type: 'entry.takeBack', args: { seqs: [23] } },
  { type: 'entry.takeBack', args: { seqs: [9] } },
  { type: 'entry.takeBack', args: { seqs: [3] } },
  { type: 'entry.takeBack', args: { seqs: [999] } },
];
export const SCENARIO_COMMANDS = new Set(STEPS.map((step) => step.type));

export type Played = {
  readonly results: readonly Result[];
  readonly graph: ReturnType<typeof canonical>;
};

/** Plays the scenario, each command a group of its own or all of them in one. */
export async function playCommands(store: Store, inOneGroup: boolean): Promise<Played> {
  const onBug = (error: unknown): void => {
    throw error;
  };
  const committer = new Committer(store, new Feed(store, await Replica.read(store), onBug), {
    now: () => new Date(0),
    onBug,
  });
  const pushed = STEPS.map((step, index) => ({ mid: index + 1, ...step }));
  const results: Result[] = [];
  for (const commands of inOneGroup ? [pushed] : pushed.map((command) => [command])) {
    const answer = await committer.submit({
      clientId: 'client',
      actor: { id: 'actor', role: 'editor' },
      commands,
    });
    results.push(...answer.results);
  }
  await committer.close();
  return { results, graph: canonical(await store.freeze(({ read }) => readSnapshot(read))) };
}
