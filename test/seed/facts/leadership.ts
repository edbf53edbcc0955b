import { holdsOn } from '../../../graph/model/schema/dated.ts';
import { ARTICLE_DAY, distinct, others, relations, view } from '../article-view.ts';
import { by, type Fact, fact, where } from './fact.ts';

const held = relations('HOLDS').filter(({ fields }) => holdsOn(fields, ARTICLE_DAY));
const secretaries = held.filter(({ fields }) => fields['post'] === 'secretary');
const leads = (person: string, branch: string): boolean =>
  held.some(
    ({ source, target, fields }) =>
      source === person && fields['post'] === 'leader' && others(branch, 'BRANCH_OF').includes(target),
  );
const checks = (inspectionKind: string) => by(where('Inspection', { inspectionKind }), 'on').length;
export const LEADERSHIP: readonly Fact[] = [
  fact('一肩挑', 'same-person', 37, 'Person HOLDS secretary and leader', () =>
    distinct(secretaries.filter(({ source, target }) => leads(source, target)).map(({ target }) => target)),
  ),
  fact(
    'delegated secretaries',
    'delegated-secretaries',
    2,
    'HOLDS.delegatedBy',
    () =>
      secretaries.filter(
        ({ target, fields }) =>
          fields['delegatedBy'] !== undefined && view.node(target)?.fields['buildForm'] === 'functional',
      ).length,
  ),
  fact(
    'first-secretary pilot',
    '',
    2,
    'HOLDS firstSecretary',
    () => held.filter(({ fields }) => fields['post'] === 'firstSecretary').length,
  ),
  fact(
    'joint conference',
    '',
    3,
    'Meeting jointConference',
    () => by(where('Meeting', { meetingKind: 'jointConference' }), 'on').length,
  ),
  fact('major-matter filings', '', 26, 'Inspection majorMatter', () => checks('majorMatter')),
  fact('random spot checks', '', 41, 'Inspection spotCheck', () => checks('spotCheck')),
  fact('annual-report checks', '', 40, 'Inspection annualReport', () => checks('annualReport')),
  fact('campaign', '', 1, 'Inspection campaign', () => checks('campaign')),
];
