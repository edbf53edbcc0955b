import type { Title } from '../../model/schema/field.ts';
import { namesOf } from '../../model/terms/name.ts';
import { dayIn } from '../../model/terms/value-in.ts';
import { targets } from '../../model/view/walk.ts';
import { countedBy, withDetail } from '../behind.ts';
import { inspectionsOf } from '../inspections.ts';
import { defineFigure, type FigureSpec } from './figure-spec.ts';
import { UNIT } from './units.ts';

const jointConferences = defineFigure({
  id: 'joint-conferences',
  fact: '14',
  group: 'leadership',
  label: { zh: '社会组织联席会议', en: 'Joint conferences' },
  unit: UNIT.times,
  compute: (graph, span) =>
    countedBy(
      graph.ofKind('Meeting').filter(({ fields }) => fields['meetingKind'] === 'jointConference'),
      (meeting) => dayIn(meeting, 'on'),
      span,
    ),
});

const inspections = (id: string, fact: string, kind: string, label: Title): FigureSpec =>
  defineFigure({
    id,
    fact,
    group: 'leadership',
    label,
    unit: UNIT.times,
    compute: (graph, span) =>
      withDetail(
        countedBy(inspectionsOf(graph, kind), (each) => dayIn(each, 'on'), span),
        ({ id: inspection }) => namesOf(targets(graph, inspection, 'INSPECTS')),
      ),
  });

export const GOVERNANCE_FIGURES = [
  jointConferences,
  inspections('major-matters', '15', 'majorMatter', { zh: '重大事项报备', en: 'Major-matter filings' }),
  inspections('annual-report-checks', '16', 'annualReport', { zh: '年报审查', en: 'Annual-report checks' }),
  inspections('spot-checks', '16', 'spotCheck', { zh: '“双随机、一公开”抽查', en: 'Random spot checks' }),
  inspections('campaigns', '17', 'campaign', {
    zh: '打击整治非法社会组织专项行动',
    en: 'Campaigns against illegal organisations',
  }),
];
