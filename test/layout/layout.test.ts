import { describe, expect, it } from 'vitest';
import { layoutDistrict } from '../../graph/layout/layout.ts';
import { type NodeRecord, Place } from '../../graph/model/schema/record.ts';
import { areaOn, markOf } from '../../graph/model/terms/mark.ts';
import { HUB_SIZE, markSize } from '../../graph/model/terms/mark-size.ts';
import { pairingOn } from '../../graph/model/terms/pairing.ts';
import { MAP_AREA, View, WORKSPACE_ID } from '../../graph/model/view/view.ts';
import { timesAsLong } from '../harness/times-as-long.ts';
import { ARTICLE, DAY, sampleDistrict } from './sample-district.ts';

const view = sampleDistrict(ARTICLE);
const places = layoutDistrict(view, DAY, 7);
const pairings = [...view.nodes.values()]
  .filter((node) => node.kind === 'Agreement')
  .map((node) => pairingOn(view, node, DAY));

const placeOf = (id: string): Place => {
  const place = places.get(id)?.[0];
  if (!place) throw new Error(`${id} has no place`);
  return place;
};
const between = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Every mark at every place, with the radius that it is drawn with. */
function marksOf(of: View, placed: ReadonlyMap<string, Place[]>) {
  const degrees = new Map<string, number>();
  for (const node of of.nodes.values()) {
    if (node.kind !== 'Agreement') continue;
    for (const mark of pairingOn(of, node, DAY).marks) degrees.set(mark, (degrees.get(mark) ?? 0) + 1);
  }
  return [...placed].flatMap(([id, list]) => {
    const hub = of.node(id)?.kind === 'Agreement';
    const radius = (hub ? HUB_SIZE : markSize(degrees.get(id) ?? 0)) / 2;
    return list.flatMap((place) => (place.radius === undefined ? [{ id, hub, place, radius }] : []));
  });
}

function discsOf(placed: ReadonlyMap<string, Place[]>) {
  return [...placed].flatMap(([id, list]) =>
    list.flatMap((place) =>
      place.radius === undefined
        ? []
        : [{ area: place.area === MAP_AREA ? id : place.area, place, radius: place.radius }],
    ),
  );
}

function overlaps(of: View, placed: ReadonlyMap<string, Place[]>): string[] {
  const marks = marksOf(of, placed);
  return marks.flatMap((a, index) =>
    marks
      .slice(index + 1)
      .filter((b) => between(a.place, b.place) < a.radius + b.radius + 4)
      .map((b) => `${a.id} ${b.id}`),
  );
}

describe('the discs', () => {
  const discs = discsOf(places);

  it('one for every town, 区级 and 区外, none nearer than 30 to another', () => {
    expect(discs).toHaveLength(12);
    for (const a of discs) {
      for (const b of discs) {
        if (a !== b) expect(between(a.place, b.place)).toBeGreaterThanOrEqual(a.radius + b.radius + 30);
      }
    }
    expect(
      places
        .get(WORKSPACE_ID)
        ?.map((place) => place.area)
        .sort(),
    ).toEqual(['district', 'outside']);
  });

  it('keep to the geography: 榄核 in the west, 龙穴 in the south-east, 万顷沙 in the south, 港湾 east of 黄阁', () => {
    const [lanhe, dongchong, huangge, , , , , wanqingsha, longxue, gangwan] = Array.from(
      { length: 10 },
      (_, index) => placeOf(`town-${index}`),
    );
    expect(lanhe?.x).toBeLessThan(dongchong?.x ?? 0);
    expect(dongchong?.x).toBeLessThan(huangge?.x ?? 0);
    expect(longxue?.x).toBeGreaterThan(huangge?.x ?? 0);
    expect(longxue?.y).toBeGreaterThan(gangwan?.y ?? 0);
    expect(wanqingsha?.y).toBeGreaterThan(huangge?.y ?? 0);
    expect(gangwan?.x).toBeGreaterThan(huangge?.x ?? 0);
  });

  it('fill a landscape window at a zoom at which the smallest marks stay 10 pixels', () => {
    const [left, right] = [
      Math.min(...discs.map((d) => d.place.x - d.radius)),
      Math.max(...discs.map((d) => d.place.x + d.radius)),
    ];
    const [top, bottom] = [
      Math.min(...discs.map((d) => d.place.y - d.radius)),
      Math.max(...discs.map((d) => d.place.y + d.radius)),
    ];
    const zoom = Math.min(1_376 / (right - left), 852 / (bottom - top));
    expect(zoom * markSize(0)).toBeGreaterThanOrEqual(10);
    expect(right - left).toBeGreaterThan(bottom - top);
  });
});

describe('the marks', () => {
  it('M1 never overlap, and keep 4 units between them', () => {
    expect(overlaps(view, places)).toEqual([]);
  });

  it('M1 stand inside the disc of their area', () => {
    const discs = new Map(discsOf(places).map((disc) => [disc.area, disc]));
    for (const { hub, place, radius, id } of marksOf(view, places)) {
      const disc = discs.get(place.area);
      if (hub || !disc) continue;
      expect(between(place, disc.place) + radius, id).toBeLessThanOrEqual(disc.radius);
    }
  });

  it('every body has one, its own Party organisation none, a joint one its own', () => {
    for (const node of view.nodes.values()) {
      if (['SocialOrganization', 'Community', 'Unit', 'BrandProject', 'Town'].includes(node.kind)) {
        expect(places.has(node.id), node.id).toBe(true);
      }
      if (node.kind === 'PartyOrganization') {
        expect(places.has(node.id), node.id).toBe(markOf(view, node, DAY) === node.id);
      }
    }
  });

  it('M2 a body that moves town has a place in both, that of the day first', () => {
    expect(places.get('community-0')?.map((place) => place.area)).toEqual(['town-4', 'town-9']);
  });

  it('the paired stand in the middle, those without a Party organisation at the rim', () => {
    const paired = new Set(pairings.flatMap(({ marks, inForce }) => (inForce ? marks : [])));
    const discs = new Map(discsOf(places).map((disc) => [disc.area, disc.place]));
    const away = (test: (id: string) => boolean, area: string): number[] =>
      [...places].flatMap(([id, [place]]) => {
        const disc = discs.get(area);
        return disc && place?.area === area && test(id) ? [between(place, disc)] : [];
      });
    const branches = new Set(
      [...view.relations.values()].filter(({ kind }) => kind === 'BRANCH_OF').map(({ target }) => target),
    );
    const isRim = (id: string) => id.startsWith('so-') && !paired.has(id) && !branches.has(id);
    for (const area of discs.keys()) {
      const [inner, outer] = [away((id) => paired.has(id), area), away(isRim, area)];
      if (inner.length > 0 && outer.length > 0)
        expect(Math.max(...inner), area).toBeLessThan(Math.min(...outer));
    }
  });

  it('partners of one disc stand nearer than other pairs of its paired marks', () => {
    const near: number[] = [];
    const all: number[] = [];
    for (const { marks, inForce } of pairings) {
      if (!inForce) continue;
      marks.forEach((a, index) => {
        for (const b of marks.slice(index + 1))
          if (placeOf(a).area === placeOf(b).area) near.push(between(placeOf(a), placeOf(b)));
      });
    }
    const paired = [...new Set(pairings.flatMap(({ marks, inForce }) => (inForce ? marks : [])))];
    paired.forEach((a, index) => {
      for (const b of paired.slice(index + 1))
        if (placeOf(a).area === placeOf(b).area) all.push(between(placeOf(a), placeOf(b)));
    });
    const mean = (list: number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
    expect(near.length).toBeGreaterThan(10);
    expect(mean(near)).toBeLessThan(0.7 * mean(all));
  });

  it('a brand stands in its creator’s area', () => {
    const brand = view.node('brand-0');
    const creator = view.node('so-0');
    expect(brand && creator && placeOf('brand-0').area).toBe(creator && areaOn(view, creator, DAY));
  });
});

describe('agreements', () => {
  it('of two signers have no place, of more a hub that covers no mark', () => {
    for (const { agreement, hub } of pairings) expect(places.has(agreement.id), agreement.id).toBe(hub);
  });

  it('put no hub without a majority into a foreign disc', () => {
    const discs = discsOf(places);
    for (const { agreement, hub, marks } of pairings) {
      if (!hub) continue;
      const place = placeOf(agreement.id);
      const own = new Set([place.area, ...marks.map((mark) => placeOf(mark).area)]);
      for (const disc of discs) {
        if (!own.has(disc.area))
          expect(between(place, disc.place), agreement.id).toBeGreaterThan(disc.radius);
      }
    }
  });
});

describe('the result', () => {
  it('M3 is the same for a seed and another for another', () => {
    expect([...layoutDistrict(sampleDistrict(ARTICLE), DAY, 7)]).toEqual([...places]);
    expect([...layoutDistrict(view, DAY, 8)]).not.toEqual([...places]);
  });

  it('M3 does not depend on the order of the records', () => {
    const turned = new View().load([...view.nodes.values()].reverse(), [...view.relations.values()]);
    expect(new Map(layoutDistrict(turned, DAY, 7))).toEqual(new Map(places));
  });

  it('can be stored', () => {
    for (const list of places.values()) for (const place of list) expect(Place.parse(place)).toEqual(place);
  });

  it('of an empty district is two discs, of unknown towns still apart', () => {
    expect([...layoutDistrict(new View(), DAY, 1).keys()]).toEqual([WORKSPACE_ID]);
    const towns = ['甲镇', '乙镇', '丙镇'].map(
      (name): NodeRecord => ({
        id: name,
        kind: 'Town',
        rev: 1,
        sample: true,
        fields: { name },
        provenance: {},
        places: [],
      }),
    );
    const discs = discsOf(layoutDistrict(new View().load(towns, []), DAY, 1));
    expect(discs).toHaveLength(5);
    expect(new Set(discs.map(({ place }) => `${place.x} ${place.y}`)).size).toBe(5);
  });

  it('takes for ten times as much well under a hundred times as long, still without overlaps', () => {
    const large = sampleDistrict({
      organizations: 5_080,
      communities: 1_650,
      partyOrganizations: 660,
      units: 300,
      agreements: 1_300,
    });
    let placed = places;
    const times = timesAsLong(
      () => {
        placed = layoutDistrict(large, DAY, 3);
      },
      () => layoutDistrict(view, DAY, 3),
      1,
    );
    // About 31; a hundred where every mark is compared with every other.
    expect(times).toBeLessThan(60);
    expect(overlaps(large, placed)).toEqual([]);
  });
});
