import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProjectedDemand } from '../../graph/gaps/projection.ts';
import { cutPoints } from '../../graph/gaps/rules/whole/cut-points.ts';
import { idleOffer } from '../../graph/gaps/rules/whole/g13-idle-offer.ts';
import { concentratedPairings } from '../../graph/gaps/rules/whole/g16b-concentrated-pairings.ts';
import { islandOfPairings } from '../../graph/gaps/rules/whole/g31-island.ts';
import { bridgeOfTown } from '../../graph/gaps/rules/whole/g32-bridge.ts';
import { componentsOf, hostGraph } from '../../graph/gaps/rules/whole/host-graph.ts';
import { DISTRICT_AREA, OUTSIDE_AREA } from '../../graph/model/terms/area.ts';
import { agreement, ask, body, ON, subjectsOf } from './hand-made-projection.ts';

/** Random pairings of up to nine bodies, some of two hosts, some of more. */
const pairings = fc
  .array(fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 4 }), { maxLength: 10 })
  .map((lists) => lists.map((hosts) => agreement(...hosts.map((host) => `b${host}`))));
const AREAS = [DISTRICT_AREA, 'town-a', 'town-b'];
const places = fc
  .array(fc.constantFrom(...AREAS), { minLength: 9, maxLength: 9 })
  .map((areas) => areas.map((area, index) => body(`b${index}`, area)));

describe('points at which a graph falls apart', () => {
  test('are those whose removal leaves several pieces with counted bodies, as trying each one out says', () => {
    fc.assert(
      fc.property(
        pairings,
        fc.uniqueArray(fc.integer({ min: 0, max: 8 })),
        fc.integer({ min: 1, max: 3 }),
        (agreements, marked, least) => {
          const graph = hostGraph(agreements);
          const counted = new Set(marked.map((index) => `b${index}`));
          const tried = [...graph.keys()].filter((id) => {
            const around = componentsOf(graph).find((component) => component.includes(id)) ?? [];
            const pieces = componentsOf(graph, id).filter((piece) => around.includes(piece[0] ?? ''));
            return (
              pieces.filter((piece) => piece.filter((each) => counted.has(each)).length >= least).length > 1
            );
          });
          expect(cutPoints(graph, (id) => counted.has(id), least)).toEqual(tried.sort());
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('a chain of a hundred thousand needs no deep stack', () => {
    const chain = Array.from({ length: 100_000 }, (_, index) => ({ hosts: [`b${index}`, `b${index + 1}`] }));
    expect(cutPoints(hostGraph(chain), () => true)).toHaveLength(99_999);
  });
});

describe('G32 bridge of a town', () => {
  test('is found where taking a body out parts what the town and the district level had joined', () => {
    fc.assert(
      fc.property(pairings, places, (agreements, bodies) => {
        const areaOf = new Map(bodies.map(({ id, area }) => [id, area]));
        const expected = new Set<string>();
        for (const town of ['town-a', 'town-b']) {
          const isIn = (id: string) => [town, DISTRICT_AREA].includes(areaOf.get(id) ?? '');
          const whole = hostGraph(
            agreements.filter(({ hosts }) => hosts.length > 1),
            isIn,
          );
          const together = (graph: typeof whole, without?: string) =>
            componentsOf(graph, without).map((each) => each.filter((id) => areaOf.get(id) === town));
          for (const id of whole.keys()) {
            const before = together(whole).filter((each) => each.some((other) => other !== id)).length;
            const after = together(whole, id).filter((each) => each.length > 0).length;
            if (after > before) expected.add(id);
          }
        }
        const verdict = ask(bridgeOfTown, { agreements, bodies });
        expect(new Set(verdict.findings.map(({ subjects }) => subjects[0]))).toEqual(expected);
        expect(verdict.unknown).toEqual([]);
        for (const { path, subjects } of verdict.findings) {
          expect(path.nodes[1]).toBe(subjects[0]);
          expect(areaOf.get(path.nodes[0] ?? '')).toBe(areaOf.get(path.nodes[2] ?? ''));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('one body of a piece is enough, unless more are asked for', () => {
    const agreements = [agreement('x', 'hub'), agreement('y', 'hub')];
    expect(subjectsOf(ask(bridgeOfTown, { agreements }))).toEqual([['hub']]);
    expect(subjectsOf(ask(bridgeOfTown, { agreements }, { least: 2 }))).toEqual([]);
  });

  test('a body of another town joins nothing here, one outside the district nothing anywhere', () => {
    const agreements = [agreement('x', 'hub'), agreement('y', 'hub')];
    for (const area of ['elsewhere', OUTSIDE_AREA])
      expect(ask(bridgeOfTown, { agreements, bodies: [body('hub', area)] }).findings).toEqual([]);
  });

  test('an agreement that may or may not be in force is believed neither way', () => {
    const agreements = [agreement('x', 'hub'), agreement('y', 'hub')];
    const closing = ask(bridgeOfTown, { agreements, unclear: [agreement('x', 'y')] });
    expect(closing.findings).toEqual([]);
    expect(closing.unknown.map(({ subject }) => subject)).toEqual(['hub']);
    const opening = ask(bridgeOfTown, {
      agreements: [agreement('x', 'hub')],
      unclear: [agreement('y', 'hub')],
    });
    expect(opening.findings).toEqual([]);
    expect(opening.unknown.map(({ subject }) => subject)).toEqual(['hub']);
  });
});

describe('G31 island', () => {
  test('is each component of one or two, and nothing is in two of them', () => {
    fc.assert(
      fc.property(pairings, (agreements) => {
        const expected = componentsOf(hostGraph(agreements)).filter(({ length }) => length <= 2);
        expect(subjectsOf(ask(islandOfPairings, { agreements }))).toEqual(expected);
      }),
    );
  });

  test('with an agreement of unknown days, it says only what holds either way', () => {
    fc.assert(
      fc.property(pairings, pairings, (agreements, unclear) => {
        const { findings, unknown } = ask(islandOfPairings, { agreements, unclear });
        const found = findings.map(({ subjects }) => subjects.join());
        const without = subjectsOf(ask(islandOfPairings, { agreements })).map(String);
        const withThem = subjectsOf(ask(islandOfPairings, { agreements: [...agreements, ...unclear] })).map(
          String,
        );
        expect(found.sort()).toEqual(without.filter((each) => withThem.includes(each)).sort());
        const said = new Set(findings.map(({ subjects }) => subjects[0]));
        for (const { subject } of unknown) expect(said.has(subject)).toBe(false);
      }),
    );
  });

  test('assistance outside the district is no pairing within it', () => {
    const bodies = [body('far', OUTSIDE_AREA)];
    expect(ask(islandOfPairings, { agreements: [agreement('a', 'far')], bodies })).toMatchObject({
      looked: 0,
      findings: [],
    });
  });

  test('two signers and one host say too little', () => {
    const odd = { id: 'ag', hosts: ['a'], signers: ['po-a', 'po-without-host'] };
    expect(ask(islandOfPairings, { agreements: [odd] }).looked).toBe(0);
  });
});

describe('G16b concentration', () => {
  const star = (others: number) =>
    Array.from({ length: others }, (_, index) => agreement('hub', `o${index}`));
  const left = [body('left')];

  test('the tenth with most holds more than the allowed part while somebody holds none', () => {
    expect(subjectsOf(ask(concentratedPairings, { agreements: star(9), bodies: left }))).toEqual([['hub']]);
    expect(ask(concentratedPairings, { agreements: star(9) }).findings).toEqual([]);
    expect(ask(concentratedPairings, { agreements: star(9), bodies: left }, { part: 0.5 }).findings).toEqual(
      [],
    );
  });

  test('fewer than ten holders have no tenth', () => {
    expect(ask(concentratedPairings, { agreements: star(8), bodies: left }).findings).toEqual([]);
  });

  test('who could not have an agreement does not count as left out', () => {
    const others = [
      body('far', OUTSIDE_AREA),
      body('gone', 'town', { isNormal: false }),
      body('without-branch', 'town', { kind: 'SocialOrganization' }),
    ];
    expect(ask(concentratedPairings, { agreements: star(9), bodies: others }).findings).toEqual([]);
  });
});

describe('G13 idle offer', () => {
  const offer: ProjectedDemand = {
    id: 'offer',
    kind: 'Offer',
    title: '示例·资源',
    category: 'legal',
    by: 'po-a',
    areas: ['town'],
    postedOn: '2022-04-14',
    isOpen: true,
    isTakenOn: false,
  };
  const need: ProjectedDemand = { ...offer, id: 'need', kind: 'Need', by: 'po-b', postedOn: '2023-04-14' };
  const found = (offering: Partial<ProjectedDemand>, needing: Partial<ProjectedDemand>) =>
    subjectsOf(
      ask(idleOffer, {
        demands: [
          { ...offer, ...offering },
          { ...need, ...needing },
        ],
      }),
    ).flat();

  test.each([
    ['as they stand', {}, {}, ['offer']],
    ['used a year ago to the day', { postedOn: '2020-01-01', lastUsedOn: '2022-04-14' }, {}, ['offer']],
    ['used since', { lastUsedOn: '2022-04-15' }, {}, []],
    ['another category', { category: 'health' }, {}, []],
    ['another town', {}, { areas: ['elsewhere'] }, []],
    ['both of the district level', { areas: [DISTRICT_AREA] }, { areas: [DISTRICT_AREA] }, ['offer']],
    ['taken on', {}, { isTakenOn: true }, []],
    ['no longer open', {}, { isOpen: false }, []],
    ['its own need', {}, { by: 'po-a' }, []],
    ['withdrawn offer', { isOpen: false }, {}, []],
  ] as const)('%s', (_, offering, needing, expected) => {
    expect(found(offering, needing)).toEqual(expected);
  });

  test('a missing day or category is unknown where it decides', () => {
    const { category: _category, ...withoutCategory } = offer;
    const { postedOn: _postedOn, ...undatedNeed } = need;
    const unknown = (demands: ProjectedDemand[]) => ask(idleOffer, { demands }).unknown.length;
    expect(unknown([withoutCategory, need])).toBe(1);
    expect(unknown([offer, undatedNeed])).toBe(1);
    expect(unknown([{ ...withoutCategory, lastUsedOn: ON }, need])).toBe(0);
    expect(unknown([{ ...offer, hasUndatedUse: true }, need])).toBe(1);
    expect(unknown([{ ...offer, hasUndatedUse: true, lastUsedOn: ON }, need])).toBe(0);
    expect(unknown([offer, { ...need, isTakenOn: 'unknown' }])).toBe(1);
    expect(unknown([offer, { ...need, isTakenOn: 'unknown' }, { ...need, id: 'other' }])).toBe(0);
  });
});
