import { describe, expect, it } from 'vitest';
import { KINDS } from '../../graph/model/schema/kinds.ts';
import { homeOf, placeOnMap } from '../../graph/model/terms/home.ts';
import type { View } from '../../graph/model/view/view.ts';
import { viewOf } from '../../seed/build.ts';
import { link } from '../../seed/record.ts';
import { cast, organization, partyOrganization, titled } from '../../seed/stories/cast.ts';
import { ARTICLE_DAY, view as article } from '../seed/article-view.ts';

const node = (view: View, id: string) => {
  const found = view.node(id);
  if (!found) throw new Error(id);
  return found;
};

describe('home', () => {
  it('F7: is where a list flies to, for whatever the map does not draw by itself', () => {
    let homes = 0;
    for (const record of article.nodes.values()) {
      const { body, area } = homeOf(article, record, ARTICLE_DAY);
      if (KINDS[record.kind].onMap === 'always' || (body === undefined && area === '')) continue;
      homes += 1;
      const town = article.node(area)?.kind === 'Town' ? area : undefined;
      expect(placeOnMap(article, record, ARTICLE_DAY), record.id).toBe(body ?? town);
    }
    expect(homes).toBeGreaterThan(500);
  });

  it('of an activity is its host before its place; where nobody is known, its place', () => {
    const view = viewOf([
      ...cast('Community', 'com').commands,
      ...partyOrganization('po', { of: organization('so') }),
      ...titled('Activity', 'hosted', {}, [
        link('HOSTED_BY', 'hosted', 'po'),
        link('HELD_AT', 'hosted', 'com'),
      ]),
      ...titled('Activity', 'held', {}, [link('HELD_AT', 'held', 'com')]),
    ]);
    expect(placeOnMap(view, node(view, 'hosted'), ARTICLE_DAY)).toBe('so');
    expect(homeOf(view, node(view, 'hosted'), ARTICLE_DAY).body).toBe('so');
    expect(placeOnMap(view, node(view, 'held'), ARTICLE_DAY)).toBe('com');
  });

  it('of a person is where they hold a post on the day, or did once', () => {
    const view = viewOf([
      ...organization('now').commands,
      ...organization('then').commands,
      ...cast('Person', 'li', {}, [
        link('HOLDS', 'li', 'then', { post: 'leader', validTo: '2022-12-31' }),
        link('HOLDS', 'li', 'now', { post: 'leader', validFrom: '2023-01-01', validTo: '2023-06-30' }),
      ]).commands,
    ]);
    const homes = ['2022-06-01', ARTICLE_DAY].map((on) => homeOf(view, node(view, 'li'), on).body);
    expect(homes).toEqual(['then', 'now']);
    expect(homeOf(view, node(view, 'li'), '2024-01-01').body).toBeDefined();
  });

  it('of a town is itself, of a venue the town that it lies in', () => {
    const view = viewOf([
      ...cast('Town', 'town').commands,
      ...cast('Venue', 'venue', {}, [link('LOCATED_IN', 'venue', 'town')]).commands,
      ...cast('Venue', 'nowhere').commands,
    ]);
    const places = ['town', 'venue', 'nowhere'].map((id) => placeOnMap(view, node(view, id), ARTICLE_DAY));
    expect(places).toEqual(['town', 'town', undefined]);
  });
});
