import { z } from 'zod';
import { inForceOn } from '../../../model/terms/agreement.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { dayIn, hasCome } from '../../../model/terms/value-in.ts';
import { into } from '../../../model/view/walk.ts';
import { defineRule } from '../../rule.ts';
import { agreementPath } from '../../words/agreement-path.ts';
import { unlessSigned } from '../../words/in-force.ts';
import { FINE, OUTSIDE, words } from '../../words/verdict.ts';

/** From this day of a year on an appraisal is for that year; before, for the year before. */
const FIRST_DAY_FOR_A_YEAR = '07-01';

export const unappraisedAgreement = defineRule({
  id: 'G34',
  title: words('未评约', 'Not appraised'),
  explain: words(
    '上一年度末仍在履行、至今未终止的协议，没有该年度的评约。该年7月1日起的评约算作该年度的。',
    'An agreement in force at the end of last year, and not ended since, without an appraisal for that year; one dated from 1 July of it on counts.',
  ),
  severity: 'low',
  scope: 'local',
  subject: 'agreement',
  params: z.strictObject({}),
  turns: () => ({ quarter: true }),
  judge({ subject, graph }, _params, on) {
    const unsigned = unlessSigned(subject, on);
    if (unsigned) return unsigned;
    const year = Number(on.slice(0, 4)) - 1;
    if (hasCome(subject, 'endedOn', on) || inForceOn(subject.fields, `${year}-12-31`) !== true)
      return OUTSIDE;
    const isAppraised = into(graph, subject.id, 'APPRAISES').some(
      ({ node }) => hasCome(node, 'on', on) && (dayIn(node, 'on') ?? '') >= `${year}-${FIRST_DAY_FOR_A_YEAR}`,
    );
    if (isAppraised) return FINE;
    const name = nameOf(subject);
    return {
      outcome: 'finding',
      absentThrough: `${year}-12-31`,
      why: words(`“${name}”没有${year}年度的评约。`, `“${name}” has no appraisal for ${year}.`),
      path: agreementPath(
        graph,
        subject.id,
        words(`缺${year}年度评约`, `the appraisal for ${year} is missing`),
      ),
      firstStep: {
        label: words('登记评约', 'Record the appraisal'),
        do: 'create',
        kind: 'Appraisal',
        fields: {},
        relations: [{ kind: 'APPRAISES', other: subject.id }],
      },
    };
  },
});
