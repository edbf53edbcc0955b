import { afterAll, expect, it } from 'vitest';
import type { NodeRecord } from '../../graph/model/schema/record.ts';
import { drawDiscs } from '../../web/canvas/draw/discs.ts';
import { sayNamesOf } from '../../web/ui/name-day.ts';
import { nameOf } from '../../web/ui/record-name.tsx';

const town: NodeRecord = {
  id: 'town',
  kind: 'Town',
  rev: 1,
  sample: false,
  fields: { name: '岗北镇', formerNames: ['大岗镇'], formerNamesUntil: ['2023-04-13'] },
  provenance: {},
  places: [{ area: 'map', x: 0, y: 0, radius: 100 }],
};
let day = '2023-04-13';
sayNamesOf(() => day);
afterAll(() => sayNamesOf(() => '9999-12-31'));

it('case 10: as of an earlier day words and map say the name of that day', () => {
  const onMap = (on: string) =>
    drawDiscs([town], undefined, new Map(), new Map(), on).map(({ name }) => name);
  expect([nameOf(town), onMap(day)]).toEqual(['大岗镇', ['大岗镇']]);
  day = '2023-04-14';
  expect([nameOf(town), onMap(day)]).toEqual(['岗北镇', ['岗北镇']]);
});
