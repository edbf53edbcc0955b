import { valueOn } from '../../../graph/model/schema/dated.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { ARTICLE_DAY, distinct, nodes, others } from '../article-view.ts';
import { by, ends, type Fact, fact, sum, where } from './fact.ts';

const agreements = () =>
  by(nodes('Agreement'), 'signedOn').filter(({ fields }) => fields['agreementType'] !== 'assistance');
const activities = () => by(where('Activity', { pairing: true }), 'from');
const words = (found: readonly NodeRecord[], field: string): number =>
  distinct(found.flatMap(({ fields }) => (fields[field] as string[] | undefined) ?? []));
const leadsOn = (day: string): number =>
  nodes('PartyOrganization').filter(({ fields }) => valueOn(fields, 'lead', day) === true).length;
export const CO_BUILDING: readonly Fact[] = [
  fact(
    'guiding opinion and template',
    '',
    2,
    'Document',
    () =>
      where('Document', { documentKind: 'guidingOpinion' }).length +
      where('Document', { documentKind: 'agreementTemplate' }).length,
  ),
  fact('leads', 'leads', 15, 'PartyOrganization.lead', () => leadsOn(ARTICLE_DAY)),
  fact('leads in July 2022', '', 9, 'PartyOrganization.lead', () => leadsOn('2022-07-29')),
  fact('branches surveyed in July 2022', '', 12, 'TOOK_PART act-survey', () =>
    distinct(others('act-survey', 'TOOK_PART')),
  ),
  fact('agreements', 'agreements', 40, 'Agreement.signedOn', () => agreements().length),
  fact('link modes', 'link-modes', 5, 'Agreement.linkModes', () => words(agreements(), 'linkModes')),
  fact('link modes of activities', '', 5, 'Activity.linkModes', () => words(activities(), 'linkModes')),
  fact('themes', 'themes', 2, 'Agreement.themes', () => words(agreements(), 'themes')),
  fact('activities', 'pairing-activities', 60, 'Activity.pairing', () => activities().length),
  fact('Party organisations taking part', 'branches-taking-part', 40, 'TOOK_PART', () =>
    ends(activities(), 'TOOK_PART'),
  ),
  fact('person-times', 'pairing-person-times', 200, 'Activity.personTimes', () =>
    sum(activities(), 'personTimes'),
  ),
];
