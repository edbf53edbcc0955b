import { expect, test } from 'vitest';
import { View } from '../../graph/model/view/view.ts';
import { loneDot } from '../../web/canvas/figure/lone-dot.ts';
import { draw } from '../harness/draw.ts';
import { relation } from '../harness/relation-record.ts';
import { node, smallGraph } from './small-graph.ts';

const ON = '2023-04-14';
const story = () => {
  const { nodes, relations } = smallGraph();
  const view = new View().load(
    [
      ...nodes,
      node('station', 'Venue', { name: '孵化站' }),
      node('base', 'Venue', { name: '基地' }),
      node('team', 'VolunteerTeam', { name: '服务队' }),
      node('rural', 'Project', { title: '村道美化', programme: 'rural' }),
      node('visit', 'Activity', { title: '走访' }),
    ],
    [
      ...relations,
      relation('LOCATED_IN', 'station', 'town'),
      relation('RUN_BY', 'team', 'branch'),
      relation('PLACED_IN', 'rural', 'community'),
      relation('RUN_BY', 'rural', 'branch'),
      relation('BELONGS_TO', 'visit', 'agreement'),
    ],
  );
  const drawing = draw(view, ON);
  const dotOf = (id: string, satellites: Parameters<typeof loneDot>[1]['satellites'] = []) =>
    loneDot(view, { drawing, satellites }, id, ON);
  return { drawing, dotOf };
};

test('a venue stands inside the disc of its town, along the rim', () => {
  const { drawing, dotOf } = story();
  const disc = drawing.discs.find(({ area }) => area === 'town');
  const dot = dotOf('station');
  expect(dot).toMatchObject({ kind: 'Venue', name: '孵化站', around: 'town' });
  const away = Math.hypot((dot?.x ?? 0) - (disc?.x ?? 0), (dot?.y ?? 0) - (disc?.y ?? 0));
  expect(away).toBeLessThan(disc?.radius ?? 0);
  expect(away).toBeGreaterThan((disc?.radius ?? 0) / 2);
});

test('what hangs on a body stands beside its mark: whoever runs it comes before where it is', () => {
  const { dotOf } = story();
  expect(dotOf('team')?.around).toBe('body');
  expect(dotOf('rural')?.around).toBe('body');
  expect(dotOf('visit')?.around).toBe('body');
});

test('there is none for what has a mark of its own, is already drawn, or has nowhere to stand', () => {
  const { dotOf } = story();
  expect(dotOf('body')).toBeUndefined();
  expect(dotOf('agreement')).toBeUndefined();
  const team = dotOf('team');
  expect(dotOf('team', team ? [team] : [])).toBeUndefined();
  // There is no disc of the district in this story.
  expect(dotOf('base')).toBeUndefined();
});
