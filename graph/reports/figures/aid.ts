import { lastDayOf } from '../../model/terms/activity.ts';
import { doneBy } from '../../model/terms/done-by.ts';
import { namesOf } from '../../model/terms/name.ts';
import { dayIn } from '../../model/terms/value-in.ts';
import type { WholeGraph } from '../../model/view/view.ts';
import { sources, targets } from '../../model/view/walk.ts';
import { type Counted, countedBy, type Span, summing, UNDER_WAY, withDetail } from '../behind.ts';
import { onceEach } from '../once-each.ts';
import { signedAssistance } from '../signed.ts';
import { defineFigure } from './figure-spec.ts';
import { UNIT } from './units.ts';

const aidActions = (graph: WholeGraph, span: Span): Counted =>
  countedBy(
    graph.ofKind('AidAction').filter(({ fields }) => fields['programme'] === 'assistance'),
    (aid) => dayIn(aid, 'from'),
    span,
  );
const giversOf = (graph: WholeGraph, id: string) => sources(graph, id, 'GAVE');

const aidOrganizations = defineFigure({
  id: 'aid-organizations',
  fact: '22',
  group: 'service',
  label: { zh: '赴雷州帮扶的社会组织', en: 'Organisations that gave aid' },
  unit: UNIT.items,
  with: 'aid-money',
  compute: (graph, span) =>
    onceEach(aidActions(graph, span), ({ id }) =>
      giversOf(graph, id).filter(({ kind }) => kind === 'SocialOrganization'),
    ),
});

const aidMoney = defineFigure({
  id: 'aid-money',
  fact: '22',
  group: 'service',
  label: { zh: '雷州帮扶款项', en: 'Money given in aid' },
  unit: UNIT.yuan,
  isMoney: true,
  compute(graph, span) {
    const { rows, unknown } = aidActions(graph, span);
    const isMoney = ({ fields }: (typeof unknown)[number]) => fields['giftKind'] === 'money';
    const money = { rows: rows.filter(({ node }) => isMoney(node)), unknown: unknown.filter(isMoney) };
    return withDetail(
      summing(money, (aid) => doneBy(graph, aid, 'value', lastDayOf(aid), span.on), UNDER_WAY),
      ({ id }) => namesOf(giversOf(graph, id)),
    );
  },
});

const assistanceAgreements = defineFigure({
  id: 'assistance-agreements',
  fact: '23',
  group: 'service',
  label: { zh: '区外结对帮扶协议', en: 'Assistance agreements outside the district' },
  unit: UNIT.copies,
  note: {
    zh: '原文未写明是否计入40份结对共建协议，单独统计',
    en: 'Counted apart: the source does not say whether it is one of the 40',
  },
  compute: signedAssistance,
});

const ruralProjects = (graph: WholeGraph, span: Span): Counted =>
  withDetail(
    countedBy(
      graph.ofKind('Project').filter(({ fields }) => fields['programme'] === 'rural'),
      (project) => dayIn(project, 'from'),
      span,
    ),
    ({ id }) => namesOf([...targets(graph, id, 'RUN_BY'), ...targets(graph, id, 'PLACED_IN')]),
  );

const ruralProjectCount = defineFigure({
  id: 'rural-projects',
  fact: '24',
  group: 'service',
  label: { zh: '乡村振兴项目', en: 'Rural revitalisation projects' },
  unit: UNIT.items,
  with: 'rural-money',
  compute: ruralProjects,
});

const ruralMoney = defineFigure({
  id: 'rural-money',
  fact: '24',
  group: 'service',
  label: { zh: '乡村振兴投入经费', en: 'Money put into rural projects' },
  unit: UNIT.yuan,
  isMoney: true,
  compute: (graph, span) =>
    summing(
      ruralProjects(graph, span),
      (project) => doneBy(graph, project, 'money', dayIn(project, 'to'), span.on),
      UNDER_WAY,
    ),
});

export const AID_FIGURES = [aidOrganizations, aidMoney, assistanceAgreements, ruralProjectCount, ruralMoney];
