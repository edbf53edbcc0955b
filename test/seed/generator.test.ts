import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Kind, kindSpec } from '../../graph/model/schema/kinds.ts';
import { Id } from '../../graph/model/schema/record.ts';
import { seedCommands, viewOf } from '../../seed/build.ts';
import { generate } from '../../seed/generator/generate.ts';
import { LEAST_ORGANIZATIONS, type Size, sizeOf, TIER_NAMES, tierSize } from '../../seed/generator/size.ts';
import type { SeedCommand } from '../../seed/record.ts';
import { SEEDS } from '../../seed/seeds.ts';
import { readConfig } from '../../server/config.ts';
import { timesAsLong } from '../harness/times-as-long.ts';

const hashOf = (size: Size, seed: number): string => {
  const hash = createHash('sha256');
  for (const command of generate(size, seed)) hash.update(JSON.stringify(command)).update('\n');
  return hash.digest('hex');
};

const take = (commands: Iterable<SeedCommand>, count: number): SeedCommand[] => {
  const taken: SeedCommand[] = [];
  for (const command of commands) {
    taken.push(command);
    if (taken.length === count) break;
  }
  return taken;
};

describe('a made-up graph', () => {
  it('S7 is the same for the same seed, and another for another', () => {
    const size = tierSize('T1');
    const first = hashOf(size, 42);
    expect(hashOf(size, 42)).toBe(first);
    expect(hashOf(size, 43)).not.toBe(first);
  });

  it('is the same for the same seed where it is streamed', () => {
    const start = (seed: number) => JSON.stringify(take(generate(tierSize('T3'), seed), 5_000));
    expect(start(42)).toBe(start(42));
    expect(start(43)).not.toBe(start(42));
  });

  it.each([
    ['T1', tierSize('T1')],
    ['the smallest', sizeOf(LEAST_ORGANIZATIONS)],
  ])('is accepted command by command: %s', (_name, size) => {
    for (const seed of [42]) {
      const view = viewOf(generate(size, seed));
      const ids = [...view.nodes.keys(), ...view.relations.keys()];
      expect(ids.filter((id) => !Id.safeParse(id).success)).toEqual([]);
    }
  });

  it('gives every mark of the map its place, and every area its disc', () => {
    const nodes = [...generate(tierSize('T1'), 42)].flatMap((command) =>
      command.type === 'node.create' ? [command.args.node] : [],
    );
    const isMark = (kind: Kind): boolean =>
      kindSpec(kind).isBody || kind === 'Town' || kind === 'BrandProject';
    expect(nodes.filter(({ kind, places }) => isMark(kind) && !places?.length)).toEqual([]);
    const areas = nodes.find(({ kind }) => kind === 'Workspace')?.places?.map(({ area }) => area);
    expect(areas?.sort()).toEqual(['district', 'outside']);
  });

  it('names nobody real but the towns, and says that all of it is a sample', () => {
    const unmarked: string[] = [];
    for (const command of generate(tierSize('T1'), 7)) {
      if (command.type !== 'node.create') continue;
      const { node, relations = [] } = command.args;
      const name = node.fields[kindSpec(node.kind).nameField ?? 'name'];
      const isMarked = typeof name !== 'string' || !/[\u4e00-\u9fff]/.test(name) || name.startsWith('示例·');
      const isSample = node.sample || node.kind === 'Workspace';
      if (node.kind !== 'Town' && !(isMarked && isSample)) unmarked.push(node.id);
      if (!relations.every((relation) => relation.sample)) unmarked.push(node.id);
    }
    expect(unmarked).toEqual([]);
  });

  it.each(['T3', 'T4'] as const)(
    'begins at once even where it is large, nothing is built as a whole: %s',
    (tier) => {
      const first = (count: number) => () =>
        expect(take(generate(tierSize(tier), 42), count)).toHaveLength(count);
      expect(timesAsLong(first(100), first(10_000), 3)).toBeLessThan(1 / 4);
    },
  );
});

describe('the seeds by name', () => {
  it('are the ones that the variable SEED takes', () => {
    expect([...SEEDS.keys()]).toEqual(['article', 'empty', ...TIER_NAMES]);
    for (const name of SEEDS.keys()) expect(readConfig({ SEED: name }).seed).toBe(name);
    for (const name of ['empty', 'T3', 'T4'])
      expect(take(seedCommands(name), 1)[0]).toMatchObject({ args: { node: { id: 'workspace' } } });
  });
});
