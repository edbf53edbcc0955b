import { describe, expect, it } from 'vitest';
import type { Kind } from '../../graph/model/schema/kinds.ts';
import { recordCommands } from '../../seed/generator/records.ts';
import { type Size, sizeOf, tierSize } from '../../seed/generator/size.ts';

type Counts = {
  readonly nodes: number;
  readonly relations: number;
  of(...kinds: Kind[]): number;
  /** Agreements each Party organisation signed, the most first. */
  readonly signed: readonly number[];
};

function countsOf(size: Size): Counts {
  const kinds = new Map<Kind, number>();
  const signed = new Map<string, number>();
  let nodes = 0;
  let relations = 0;
  for (const command of recordCommands(size, 42)) {
    if (command.type !== 'node.create') continue;
    nodes += 1;
    kinds.set(command.args.node.kind, (kinds.get(command.args.node.kind) ?? 0) + 1);
    for (const { kind, source } of command.args.relations ?? []) {
      relations += 1;
      if (kind === 'PARTY_TO') signed.set(source, (signed.get(source) ?? 0) + 1);
    }
  }
  return {
    nodes,
    relations,
    of: (...names) => names.reduce((sum, kind) => sum + (kinds.get(kind) ?? 0), 0),
    signed: [...signed.values()].sort((a, b) => b - a),
  };
}

const about = (value: number, wanted: number, share = 0.12): void => {
  expect(value).toBeGreaterThan(wanted * (1 - share));
  expect(value).toBeLessThan(wanted * (1 + share));
};

describe('the sizes of a made-up graph', () => {
  it('T1 is about as large as the article', () => {
    const counts = countsOf(tierSize('T1'));
    about(counts.nodes, 1_500);
    about(counts.relations, 6_000);
  });

  it('T2 is Nansha in full', () => {
    const counts = countsOf(tierSize('T2'));
    expect(counts.nodes).toBeGreaterThan(5_000);
    expect(counts.nodes).toBeLessThan(10_000);
    expect(counts.relations).toBeGreaterThan(30_000);
    expect(counts.relations).toBeLessThan(60_000);
    about(counts.of('PartyOrganization'), 1_000);
    expect(counts.of('Community')).toBe(165);
    about(counts.of('Agreement'), 1_300);
    about(counts.of('Activity'), 1_250);
  });

  it('T3 is a city; a sixth of it shows what the whole holds', () => {
    const whole = tierSize('T3');
    expect(whole.organizations).toBe(33_235);
    expect(whole.towns).toBe(176);
    const sixth = sizeOf(Math.round(whole.organizations / 6));
    const counts = countsOf(sixth);
    expect(counts.nodes * 6).toBeGreaterThan(100_000);
    expect(counts.nodes * 6).toBeLessThan(150_000);
    expect(counts.relations * 6).toBeGreaterThan(600_000);
    expect(counts.relations * 6).toBeLessThan(1_000_000);
  });

  it('any number of organisations, the rest in proportion', () => {
    for (const organizations of [20, 333, 3_000]) {
      const counts = countsOf(sizeOf(organizations));
      expect(counts.of('SocialOrganization')).toBe(organizations);
      expect(counts.nodes / organizations).toBeGreaterThan(6);
      expect(counts.nodes / organizations).toBeLessThan(14);
    }
  });

  it('has a heavy tail: most sign once or twice, the busiest many times as often', () => {
    const { signed } = countsOf(tierSize('T2'));
    const median = signed[Math.floor(signed.length / 2)] ?? 0;
    expect(median).toBeLessThanOrEqual(2);
    expect(signed[0]).toBeGreaterThan(10 * median);
    const total = signed.reduce((sum, count) => sum + count, 0);
    const topTenth = signed.slice(0, Math.ceil(signed.length / 10)).reduce((sum, count) => sum + count, 0);
    expect(topTenth / total).toBeGreaterThan(0.25);
  });
});
