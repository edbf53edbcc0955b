import { describe, expect, it } from 'vitest';
import { visible } from '../../web/canvas/draw/visible.ts';
import { draw } from '../harness/draw.ts';
import { DAY, MapStory } from './canvas-story.ts';

const pair = () =>
  new MapStory()
    .body('SocialOrganization', 'so-1')
    .party('po-1', ['so-1'], {
      name: '一党支部',
      shortNames: ['一支部'],
      lead: [true],
      leadFrom: ['2022-01-01'],
    })
    .body('Community', 'com-1')
    .body('Community', 'com-2', 'south');

describe('marks', () => {
  it('draws a social organisation and its own Party organisation as one star with the Party organisation’s name', () => {
    const { marks } = draw(pair().view, DAY);
    expect([...marks.keys()].sort()).toEqual(['com-1', 'com-2', 'so-1']);
    expect(marks.get('so-1')).toMatchObject({
      party: 'po-1',
      markClass: 'partyOrganization',
      name: '一党支部',
      lead: true,
    });
  });

  it('draws it hollow on a day before the Party organisation was its own', () => {
    const story = new MapStory().body('SocialOrganization', 'so-1').record('PartyOrganization', 'po-1');
    story.link('BRANCH_OF', 'po-1', 'so-1', { validFrom: '2023-01-01' });
    expect(draw(story.view, '2022-06-01').marks.get('so-1')?.markClass).toBe('socialOrganization');
    expect(draw(story.view, DAY).marks.get('so-1')?.markClass).toBe('partyOrganization');
  });

  it('knows a lead only from the day on', () => {
    const { view } = pair();
    expect(draw(view, '2021-12-31').marks.get('so-1')?.lead).toBe(false);
  });

  it('lets a community with a Party organisation keep its square and its name', () => {
    const story = pair().party('po-c', ['com-1']);
    expect(draw(story.view, DAY).marks.get('com-1')).toMatchObject({
      markClass: 'community',
      name: 'com-1',
      party: 'po-c',
    });
  });

  it('gives a joint Party organisation a mark of its own between its members, joined by thin lines', () => {
    const story = new MapStory().body('SocialOrganization', 'so-1').body('SocialOrganization', 'so-2');
    const { marks, ties } = draw(story.party('po-joint', ['so-1', 'so-2']).view, DAY);
    const [first, second, joint] = ['so-1', 'so-2', 'po-joint'].map((id) => marks.get(id));
    expect(joint?.x).toBe(((first?.x ?? 0) + (second?.x ?? 0)) / 2);
    expect(joint?.movable).toBe(false);
    expect(first?.markClass).toBe('socialOrganization');
    expect(ties.filter((tie) => tie.kind === 'joint')).toHaveLength(2);
  });

  it('draws body and Party organisation apart when asked, and moves nothing else', () => {
    const { view } = pair();
    const together = draw(view, DAY);
    const apart = draw(view, DAY, new Set(['so-1']));
    expect(apart.marks.get('so-1')?.markClass).toBe('socialOrganization');
    expect(apart.marks.get('po-1')?.markClass).toBe('partyOrganization');
    expect(apart.ties).toContainEqual({ source: 'po-1', target: 'so-1', kind: 'own' });
    expect(apart.marks.get('com-1')).toEqual(together.marks.get('com-1'));
    expect(apart.marks.get('so-1')).toMatchObject({
      x: together.marks.get('so-1')?.x,
      y: together.marks.get('so-1')?.y,
    });
  });

  it('counts what is drawn: one body apart is still one, with all apart each of two marks counts', () => {
    const { view } = pair().party('po-c', ['com-1']).agreement('a-1', ['po-1', 'po-c']);
    const [together, apart] = [draw(view, DAY), draw(view, DAY, 'all')];
    expect(apart.marks.size).toBe(together.marks.size + 2);
    expect(draw(view, DAY, new Set(['so-1'])).counts).toEqual(together.counts);
    expect(together.counts).toMatchObject({ partyOrganization: 1, community: 2, socialOrganization: 0 });
    expect(apart.counts).toMatchObject({
      partyOrganization: 2,
      community: 2,
      socialOrganization: 1,
      line: 1,
    });
    expect(apart.discs).toEqual(together.discs);
    expect(apart.lines[0]).toMatchObject({ source: 'po-1', target: 'po-c' });
  });

  it('stands a brand without a place beside its creator', () => {
    const { marks, ties } = draw(pair().brand('brand-1', 'po-1').view, DAY);
    expect(Math.abs((marks.get('brand-1')?.x ?? 0) - (marks.get('so-1')?.x ?? 0))).toBeLessThan(40);
    expect(ties).toContainEqual({ source: 'brand-1', target: 'so-1', kind: 'brand' });
  });

  it('stands a body in the town of the day', () => {
    const story = new MapStory().body('Community', 'com-1', 'north');
    const record = story.view.nodes.get('com-1');
    const moved = { area: 'south', x: 9, y: 609 };
    if (record) story.view.load([{ ...record, places: [...record.places, moved] }], []);
    story.relinked('com-1', 'LOCATED_IN', { validTo: '2023-12-01' });
    story.link('LOCATED_IN', 'com-1', 'south', { validFrom: '2023-12-02' });
    expect(draw(story.view, DAY).marks.get('com-1')?.area).toBe('north');
    expect(draw(story.view, '2024-01-01').marks.get('com-1')).toMatchObject({ area: 'south', x: 9, y: 609 });
  });
});

describe('agreements', () => {
  it('draws a line between the hosts’ marks of two signers', () => {
    const { lines, marks } = draw(pair().agreement('a-1', ['po-1', 'com-1']).view, DAY);
    expect(lines).toEqual([
      { id: 'a-1', agreements: ['a-1'], source: 'so-1', target: 'com-1', look: 'inForce', crossing: false },
    ]);
    expect(marks.get('so-1')).toMatchObject({ paired: true, degree: 1, size: 19 });
    expect(marks.get('com-2')).toMatchObject({ paired: false, degree: 0 });
  });

  it('bundles parallel agreements of one pair, whoever signed first, and counts each', () => {
    const story = pair()
      .agreement('a-2', ['com-2', 'po-1'], { draftedOn: '2023-04-01' })
      .agreement('a-1', ['po-1', 'com-2']);
    const { lines, counts } = draw(story.view, DAY);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      id: 'a-1',
      agreements: ['a-1', 'a-2'],
      look: 'inForce',
      crossing: true,
    });
    expect(counts.line).toBe(2);
  });

  it('draws three signers as a hub at their centroid, off every mark', () => {
    const { hubs, lines, counts, marks } = draw(
      pair().agreement('a-1', ['po-1', 'com-1', 'com-2']).view,
      DAY,
    );
    expect(lines).toEqual([]);
    expect(counts).toMatchObject({ hub: 1, line: 0 });
    const hub = hubs[0];
    expect(hub?.ends).toEqual(['so-1', 'com-1', 'com-2']);
    for (const mark of marks.values())
      expect(Math.hypot(mark.x - (hub?.x ?? 0), mark.y - (hub?.y ?? 0))).toBeGreaterThan(mark.size / 2 + 5);
  });

  it.each([
    ['in force', { signedOn: '2022-06-01', termTo: '2024-05-31' }, 'inForce'],
    ['in force without an end', { signedOn: '2022-06-01' }, 'inForce'],
    ['ending within 60 days', { signedOn: '2022-06-01', termTo: '2023-05-31' }, 'expiring'],
    ['ending on the 61st day', { signedOn: '2022-06-01', termTo: '2023-06-14' }, 'inForce'],
    ['signed, its term not begun', { signedOn: '2023-04-01', termFrom: '2023-05-01' }, 'planned'],
    ['drafted', { draftedOn: '2023-04-01' }, 'planned'],
    ['without any day', {}, 'planned'],
    ['drafted only later', { draftedOn: '2023-04-15' }, undefined],
    ['expired', { signedOn: '2022-01-01', termTo: '2023-04-13' }, undefined],
    ['ended', { signedOn: '2022-01-01', endedOn: '2023-04-14' }, undefined],
  ])('shows one %s', (_state, fields, look) => {
    const { lines, marks } = draw(pair().agreement('a-1', ['po-1', 'com-1'], fields).view, DAY);
    expect(lines[0]?.look).toBe(look);
    expect(marks.get('so-1')?.paired).toBe(look === 'inForce' || look === 'expiring');
  });

  it('draws the successor and not what it renewed', () => {
    const story = pair()
      .agreement('a-old', ['po-1', 'com-1'], { signedOn: '2022-01-01', termTo: '2023-01-01' })
      .agreement('a-new', ['po-1', 'com-1'])
      .link('RENEWS', 'a-new', 'a-old');
    expect(draw(story.view, DAY).lines[0]?.agreements).toEqual(['a-new']);
  });

  it('draws no line for a single signer or for a body with itself', () => {
    const story = pair().agreement('a-1', ['po-1']).agreement('a-2', ['po-1', 'so-1']);
    const { lines, marks } = draw(story.view, DAY);
    expect(lines).toEqual([]);
    expect(marks.get('so-1')?.paired).toBe(false);
  });
});

describe('discs', () => {
  it('counts Party organisations and communities, and those of them that are paired', () => {
    const story = pair()
      .body('SocialOrganization', 'so-hollow')
      .body('Unit', 'unit-1')
      .agreement('a-1', ['po-1', 'unit-1']);
    const { discs } = draw(story.view, DAY);
    expect(discs.find((disc) => disc.area === 'north')).toMatchObject({ paired: 1, total: 2 });
    expect(discs.find((disc) => disc.area === 'south')).toMatchObject({ paired: 0, total: 1 });
    expect(discs.map((disc) => disc.area)).toContain('district');
  });

  it('leaves the place of a town free before it is founded', () => {
    const { view } = pair().town('later', 900, 0, { validFrom: '2023-12-01' });
    expect(draw(view, DAY).discs.map((disc) => disc.area)).not.toContain('later');
    expect(draw(view, '2024-01-01').discs.map((disc) => disc.area)).toContain('later');
  });
});

describe('legend filter', () => {
  it('M5 hides marks of a class with the lines that would end nowhere, and keeps the counts', () => {
    const drawing = draw(
      pair().agreement('a-1', ['po-1', 'com-1']).agreement('a-2', ['po-1', 'com-1', 'com-2']).view,
      DAY,
    );
    const seen = visible(drawing, new Set(['community']));
    expect([...seen.marks.keys()]).toEqual(['so-1']);
    expect(seen.lines).toEqual([]);
    expect(seen.hubs).toEqual([]);
    expect(seen.counts.community).toBe(2);
  });
});
