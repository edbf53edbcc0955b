import type { CommandType } from '../../graph/model/commands/command.ts';
import type { Result } from '../../graph/model/log/entry.ts';
import { Feed } from '../../graph/replica/feed.ts';
import { Replica } from '../../graph/replica/replica.ts';
import { readSnapshot } from '../../graph/store/snapshot.ts';
import type { Store } from '../../graph/store/store.ts';
import { Committer } from '../../server/live/committer.ts';
import { withoutRevs } from '../harness/without-revs.ts';

type Step = { readonly type: CommandType; readonly args: unknown; readonly ifRev?: number };

const SYSTEM = { id: 'system', role: 'system' } as const;
const EDITOR = { id: 'editor', role: 'editor' } as const;
const source = (quote: string) => ({ source: 'ledger', reportedOn: '2023-04-14', quote });

/** A store with people at it. */
export class Room {
  readonly store: Store;
  readonly #committer: Committer;
  readonly #feed: Feed;
  readonly #mids = new Map<string, number>();

  private constructor(store: Store, feed: Feed) {
    this.store = store;
    this.#feed = feed;
    const onBug = (error: unknown): void => {
      throw error;
    };
    this.#committer = new Committer(store, feed, { now: () => new Date(0), onBug });
  }

  /** With the records that the examples are about. */
  static async open(store: Store): Promise<Room> {
    const room = new Room(
      store,
      new Feed(store, await Replica.read(store), (error) => {
        throw error;
      }),
    );
    for (const step of SEED) await room.done(step, 'seed', SYSTEM);
    return room;
  }

  async do(step: Step, clientId = 'client', actor: typeof SYSTEM | typeof EDITOR = EDITOR): Promise<Result> {
    const mid = (this.#mids.get(clientId) ?? 0) + 1;
    this.#mids.set(clientId, mid);
    const { results } = await this.#committer.submit({ clientId, actor, commands: [{ mid, ...step }] });
    return results[0] ?? { mid, status: 'refused', failure: { code: 'internal' } };
  }

  /** The seq of its entry. Errors: it was not accepted. */
  async done(step: Step, clientId?: string, actor?: typeof SYSTEM | typeof EDITOR): Promise<number> {
    const result = await this.do(step, clientId, actor);
    if (result.status !== 'ok') throw new Error(`${step.type}: ${JSON.stringify(result)}`);
    return result.seq;
  }

  /** Many rows in one entry. */
  async batch(rows: readonly Step[]): Promise<number> {
    const result = await this.#committer.submitBatch({ clientId: 'import', actor: EDITOR, mid: 1, rows });
    if (result.status !== 'ok') throw new Error(JSON.stringify(result));
    return result.seq;
  }

  takeBack(...seqs: number[]): Promise<number> {
    return this.done({ type: 'entry.takeBack', args: { seqs } });
  }

  rev(id: string): number {
    const { view } = this.#feed.replica;
    return (view.node(id) ?? view.relation(id))?.rev ?? 0;
  }

  /** As it lies in the database, and in memory. */
  async graph() {
    const stored = await this.store.freeze(({ read }) => readSnapshot(read));
    return { stored: withoutRevs(stored), replica: withoutRevs(this.#feed.replica.view) };
  }

  async close(): Promise<void> {
    await this.#committer.close();
    await this.store.close();
  }
}

const node = (id: string, kind: string, fields: object, more: object = {}): Step => ({
  type: 'node.create',
  args: { node: { id, kind, fields, ...more } },
});
const related = (id: string, kind: string, from: string, to: string, more: object = {}): Step => ({
  type: 'relation.create',
  args: { relation: { id, kind, source: from, target: to, fields: {}, ...more } },
});
const located = { fields: { role: 'host', validFrom: '2020-01-01' }, provenance: source('所在地') };

const SEED: readonly Step[] = [
  node('workspace', 'Workspace', { name: '区' }, { places: [{ area: 'district', x: 0, y: 0, radius: 300 }] }),
  node('editor', 'Actor', { name: '示例·张三' }),
  node('town', 'Town', { name: '镇', code: '440115001' }),
  node('other-town', 'Town', { name: '街道' }),
  node(
    'village',
    'Community',
    { name: '社区', code: '440115002', households: [120, 130], householdsFrom: ['', '2023-01-01'] },
    { sample: true, provenance: { name: source('村名'), 'households@2023-01-01': source('户数') } },
  ),
  node('chamber', 'SocialOrganization', { name: '协会', uscc: '91350100M000100Y43', hub: true }),
  node('branch', 'PartyOrganization', { name: '党支部' }),
  node('unit-0', 'Unit', { name: '局' }),
  node('agreement', 'Agreement', { title: '协议', signedOn: '2022-05-01' }),
  related('in-town', 'LOCATED_IN', 'village', 'town', located),
  related('of', 'BRANCH_OF', 'branch', 'chamber', { sample: true }),
  related('first', 'PARTY_TO', 'branch', 'agreement', { fields: { order: 1 } }),
  related('second', 'PARTY_TO', 'village', 'agreement', { fields: { order: 2 }, provenance: source('签约') }),
].map((step) =>
  step.type === 'node.create' && JSON.stringify(step.args).includes('"Agreement"')
    ? { ...step, args: { ...(step.args as object), acknowledged: ['oneSigner'] } }
    : step,
);

const FINDING = 'G15:village';
const SNOOZED: Step = {
  type: 'gap.snooze',
  args: { finding: FINDING, until: '2023-06-30', reason: '等换届' },
};
const ASSIGNED: Step = { type: 'gap.assign', args: { finding: FINDING, to: '示例·干部' } };
const DISMISSED: Step = { type: 'gap.dismiss', args: { finding: FINDING, reason: '已并入' } };

/** What is done first, then the command itself; several: each is an example. `rev`: the record whose `rev` it has to name. */
type Example = { readonly before?: readonly Step[]; readonly step: Step; readonly rev?: string };

/** One of every command at least: a new one has to be taken back too. */
export const EXAMPLES: Readonly<Record<Exclude<CommandType, 'entry.takeBack'>, readonly Example[]>> = {
  'node.create': [
    { step: node('unit', 'Unit', { name: '单位' }, { provenance: { name: source('单位') } }) },
    {
      step: {
        type: 'node.create',
        args: {
          node: { id: 'new', kind: 'Community', sample: true, fields: { name: '新村', code: '440115009' } },
          relations: [
            { id: 'new-in', kind: 'LOCATED_IN', source: 'new', target: 'town', ...located },
            { id: 'new-party', kind: 'PARTY_TO', source: 'new', target: 'agreement', fields: { order: 3 } },
          ],
          near: 'village',
        },
      },
    },
    { step: node('third-town', 'Town', { name: '新镇' }) },
  ],
  'node.update': [
    {
      step: {
        type: 'node.update',
        args: {
          id: 'village',
          kind: 'Community',
          set: { name: '改名', households: null, householdsFrom: null, liaison: ['甲'], liaisonFrom: [''] },
          was: { name: '社区', households: [120, 130], householdsFrom: ['', '2023-01-01'], liaison: null },
          provenance: { name: source('新的') },
        },
      },
    },
    {
      step: {
        type: 'node.update',
        args: {
          id: 'chamber',
          kind: 'SocialOrganization',
          set: { uscc: null },
          was: { uscc: '91350100M000100Y43' },
        },
      },
    },
    {
      step: {
        type: 'node.update',
        args: {
          id: 'workspace',
          kind: 'Workspace',
          set: { referenceDay: '2023-04-14' },
          was: { referenceDay: null },
        },
      },
    },
  ],
  'node.move': [{ step: { type: 'node.move', args: { id: 'village', area: 'district', x: 12.5, y: -40 } } }],
  'node.delete': [
    { step: { type: 'node.delete', args: { id: 'village' } }, rev: 'village' },
    { step: { type: 'node.delete', args: { id: 'town' } }, rev: 'town' },
  ],
  'relation.create': [
    {
      step: related('supervised', 'SUPERVISED_BY', 'chamber', 'unit-0', {
        sample: true,
        provenance: source('主管'),
      }),
    },
    { step: related('moved', 'LOCATED_IN', 'village', 'other-town', { fields: { role: 'host' } }) },
  ],
  'relation.update': [
    {
      step: {
        type: 'relation.update',
        args: {
          id: 'in-town',
          source: 'village',
          target: 'town',
          set: { validTo: '2023-01-01', role: null },
          was: { validTo: null, role: 'host' },
          provenance: source('迁出'),
        },
      },
    },
  ],
  'relation.delete': [
    {
      step: { type: 'relation.delete', args: { id: 'second', source: 'village', target: 'agreement' } },
      rev: 'second',
    },
  ],
  'agreement.milestone': [
    {
      step: {
        type: 'agreement.milestone',
        args: { id: 'agreement', milestone: 'publishedOn', on: '2022-06-01' },
      },
      rev: 'agreement',
    },
    {
      step: { type: 'agreement.milestone', args: { id: 'agreement', milestone: 'signedOn', on: null } },
      rev: 'agreement',
    },
    {
      step: {
        type: 'agreement.milestone',
        args: { id: 'agreement', milestone: 'endedOn', on: '2023-01-01' },
      },
      rev: 'agreement',
    },
  ],
  'gap.snooze': [{ step: SNOOZED }, { before: [ASSIGNED], step: SNOOZED }],
  'gap.wake': [{ before: [SNOOZED], step: { type: 'gap.wake', args: { finding: FINDING } } }],
  'gap.assign': [
    { step: ASSIGNED },
    { before: [ASSIGNED], step: { ...ASSIGNED, args: { finding: FINDING, to: '乙' } } },
  ],
  'gap.unassign': [{ before: [ASSIGNED], step: { type: 'gap.unassign', args: { finding: FINDING } } }],
  'gap.dismiss': [{ step: DISMISSED }, { before: [SNOOZED, ASSIGNED], step: DISMISSED }],
  'gap.restore': [{ before: [DISMISSED], step: { type: 'gap.restore', args: { finding: FINDING } } }],
  'rule.tune': [
    { step: { type: 'rule.tune', args: { rule: 'G09', params: { silentDays: 90 } } } },
    {
      before: [{ type: 'rule.tune', args: { rule: 'G09', params: { silentDays: 90 } } }],
      step: { type: 'rule.tune', args: { rule: 'G09', params: { silentDays: null } } },
    },
  ],
};
