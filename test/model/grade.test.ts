import { expect, test } from 'vitest';
import { countedGrade, GRADE_YEARS, gradesOn } from '../../graph/model/terms/grade.ts';
import { viewOf } from '../../seed/build.ts';
import { create, invented, link } from '../../seed/record.ts';
import { organization } from '../../seed/stories/cast.ts';

/** The grade with which an organisation counts on the article's day, by one assessment. */
function rankBy(assessment: Record<string, string>): number | undefined {
  const view = viewOf([
    ...organization('o').commands,
    create('Assessment', 'a', [invented({ grade: '4A', ...assessment })], [link('ASSESSES', 'a', 'o')]),
  ]);
  return countedGrade(gradesOn(view, 'o', GRADE_YEARS, '2023-04-14'), '2023-04-14')?.rank;
}

test.each([
  ['its end unknown, given long ago', { on: '2010-06-01' }, undefined],
  ['its end unknown, on its last day', { on: '2018-04-15' }, 4],
  ['its end unknown, the day after', { on: '2018-04-14' }, undefined],
  ['told of by a day', { onOrBefore: '2023-04-14' }, 4],
  ['told of long ago', { onOrBefore: '2010-06-01' }, undefined],
  ['told of later', { onOrBefore: '2023-04-15' }, undefined],
  ['nothing known of its time', {}, undefined],
  ['until a day', { validTo: '2023-04-14' }, 4],
])('a grade counts while it is valid, or may be: %s', (_, assessment, rank) => {
  expect(rankBy(assessment)).toBe(rank);
});
