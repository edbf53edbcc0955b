import type { Day } from '../../model/schema/day.ts';
import type { NodeRecord } from '../../model/schema/record.ts';
import { vocabularyKeys } from '../../model/schema/vocabularies.ts';
import { countedGrade, GRADE_YEARS, gradesOn } from '../../model/terms/grade.ts';
import { dayIn } from '../../model/terms/value-in.ts';
import type { WholeGraph } from '../../model/view/view.ts';
import type { Behind } from '../behind.ts';
import { isRegistered } from '../statutory/standing.ts';
import { wordTitle } from '../words.ts';
import type { ChartSpec } from './chart-spec.ts';

const UNGRADED = 'ungraded';

/** The grade that an organisation holds on a day, and since when. */
function gradeOn(graph: WholeGraph, { id }: NodeRecord, on: Day): { grade: string; day: Day | undefined } {
  const last = countedGrade(gradesOn(graph, id, GRADE_YEARS, on), on)?.node;
  return last
    ? { grade: String(last.fields['grade']), day: dayIn(last, 'on') }
    : { grade: UNGRADED, day: undefined };
}

export const gradesChart: ChartSpec = {
  id: 'grades',
  title: { zh: '评估等级：按组织类型', en: 'Grade by type' },
  unit: { zh: '家', en: 'organisations' },
  shape: 'stacked',
  draw(graph, on) {
    const graded = graph
      .ofKind('SocialOrganization')
      .filter((each) => isRegistered(each, on) === true)
      .map((node) => ({ node, ...gradeOn(graph, node, on) }));
    const series = vocabularyKeys('grade').map((id) => ({ id, title: wordTitle('grade', id) }));
    return {
      series,
      points: vocabularyKeys('orgType').map((type) => ({
        id: type,
        label: wordTitle('orgType', type),
        parts: series.map(({ id }) => ({
          rows: graded.flatMap(({ node, grade, day }): Behind[] =>
            grade === id && node.fields['orgType'] === type ? [{ node, day, adds: 1 }] : [],
          ),
          unknown: [],
        })),
      })),
      note: {
        zh: '当日有效的等级；等级已过期的计为未评',
        en: 'Grades valid on the day; one that has run out counts as ungraded',
      },
    };
  },
};
