import { describe, expect, it } from 'vitest';
import { kindSpec } from '../../graph/model/schema/kinds.ts';
import { Id } from '../../graph/model/schema/record.ts';
import { seedCommands, viewOf } from '../../seed/build.ts';
import { view } from './article-view.ts';

describe('building a seed', () => {
  it('S7 gives the same commands on every run', () => {
    const first = JSON.stringify(seedCommands('article'));
    expect(JSON.stringify(seedCommands('article'))).toBe(first);
  });

  it('gives every mark of the map its place', () => {
    for (const { id, kind, places } of view.nodes.values()) {
      if (kindSpec(kind).isBody || kind === 'Town' || kind === 'BrandProject')
        expect(places.length, id).toBeGreaterThan(0);
    }
  });

  it('M2 gives a body that changes its town a place in both', () => {
    expect(
      view
        .node('com-ns-01')
        ?.places.map(({ area }) => area)
        .sort(),
    ).toEqual(['town-gangwan', 'town-nansha']);
  });

  it('is of the planned size', () => {
    expect(view.nodes.size).toBeGreaterThan(1_600);
    expect(view.nodes.size).toBeLessThan(2_000);
    expect(view.relations.size).toBeGreaterThan(4_000);
    expect(view.relations.size).toBeLessThan(6_000);
    for (const id of [...view.nodes.keys(), ...view.relations.keys()])
      expect(Id.safeParse(id).success, id).toBe(true);
  });

  it('fills an empty workspace with the workspace alone', () => {
    const empty = viewOf(seedCommands('empty'));
    expect([...empty.nodes.keys()]).toEqual(['workspace']);
  });

  it('refuses a name that is no seed', () => {
    expect(() => seedCommands('articles')).toThrow('there is no seed articles; there are article, empty');
  });
});
