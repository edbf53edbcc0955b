import type { VOCABULARIES } from '../../graph/model/schema/vocabularies.ts';
import { HAITING, NANBEITAI } from '../communities.ts';
import { COMMITTEE } from '../party-organizations/rows.ts';
import { UNION } from '../units.ts';

type NeedCategory = keyof (typeof VOCABULARIES)['needCategory'];

/** One agreement: whose branch leads, with whom, when signed and for how long, what is asked for and given. */
export type AgreementRow = {
  readonly number: number;
  readonly lead: string;
  readonly partners: readonly string[];
  readonly signedOn: string;
  readonly months: 12 | 24;
  readonly category: NeedCategory;
  readonly theme: 'governance' | 'learning';
};

type Line = readonly [
  lead: number,
  partners: string,
  signedOn: string,
  months: 12 | 24,
  category: NeedCategory,
];

/**
 * The forty: 18 of two parties, 21 of more, one whose other side is missing; the fifteen leads in them, 1–4 a lead.
 * Partners are industry departments, supervisory units, member units, communities, villages. Who signed with whom is made
 * up, so the named ones are given what nobody could read as a reproach: a department in charge, partners who have others
 * too, no two alike. Among the others one has run out, one renews another, two are of the same two. A village, two
 * departments and the union sign themselves: they have no Party organisation here.
 */
const LINES: readonly Line[] = [
  [1, 'unit-housing', '2022-06-22', 24, 'industry'],
  [1, `${NANBEITAI} unit-works`, '2022-07-12', 24, 'environment'],
  [1, 'vil-hg-01 so-0016', '2022-09-08', 12, 'safety'],
  [1, 'com-ns-03', '2022-11-16', 24, 'premises'],
  [2, 'unit-housing unit-estate', '2022-06-28', 24, 'governance'],
  [2, HAITING, '2022-07-20', 24, 'governance'],
  [2, NANBEITAI, '2022-10-18', 12, 'environment'],
  [2, 'com-ns-03 com-ns-04', '2023-01-05', 24, 'elderly'],
  [3, 'unit-industry', '2022-07-06', 24, 'industry'],
  [3, 'unit-bank unit-works so-0017', '2022-08-25', 12, 'funds'],
  [3, UNION, '2022-10-26', 12, 'employment'],
  [4, 'unit-finance', '2022-06-30', 24, 'learning'],
  [4, 'unit-bank', '2022-09-21', 12, 'legal'],
  [4, 'com-zj-01 com-ns-04', '2022-12-14', 24, 'legal'],
  [5, `${UNION} ${COMMITTEE}`, '2022-10-12', 24, 'learning'],
  [5, `${HAITING} unit-estate`, '2022-11-23', 12, 'governance'],
  [4, 'unit-industry so-0037 so-0045', '2022-12-21', 12, 'industry'],
  [5, 'so-0016 so-0017 so-0018', '2022-07-28', 24, 'organizing'],
  [5, 'unit-finance com-zj-01 so-0018 so-0044', '2023-02-08', 24, 'hardship'],
  [6, 'unit-culture so-0024 so-0028 so-0031', '2022-06-02', 12, 'culture'],
  [6, 'com-dc-01', '2022-03-10', 24, 'culture'],
  [6, 'vil-dc-01 vil-dc-02', '2022-12-06', 24, 'culture'],
  [7, 'unit-education so-0019 so-0023 so-0043 so-0048', '2022-06-24', 12, 'youth'],
  [7, 'unit-school-a', '2022-02-17', 12, 'youth'],
  [7, 'com-dg-01', '2022-07-14', 12, 'youth'],
  [8, 'unit-health so-0041 so-0042', '2022-06-10', 12, 'health'],
  [8, 'com-lh-01 vil-lh-01', '2022-04-12', 24, 'elderly'],
  [8, 'vil-lh-02', '2022-07-26', 12, 'health'],
  [9, 'unit-agriculture', '2022-07-19', 24, 'industry'],
  [9, 'vil-wqs-01 vil-wqs-02 so-0019 so-0020', '2022-01-20', 24, 'industry'],
  [10, 'unit-commerce', '2022-02-15', 12, 'industry'],
  [10, 'unit-commerce', '2023-02-16', 12, 'industry'],
  [11, 'unit-justice so-0020 so-0039 so-0049', '2022-11-08', 12, 'employment'],
  [11, '', '2022-12-01', 12, 'employment'],
  [12, 'unit-labour so-0027 so-0035 so-0047', '2022-12-08', 12, 'employment'],
  [12, 'so-0021 so-0020 com-hg-01', '2023-01-12', 12, 'learning'],
  [13, 'unit-transport', '2023-01-17', 24, 'safety'],
  [13, 'unit-transport', '2023-03-15', 12, 'safety'],
  [14, 'so-0022', '2023-02-28', 12, 'organizing'],
  [15, 'com-dg-01 unit-youth so-0025 so-0034', '2023-04-04', 12, 'youth'],
];

const LEARNING: readonly NeedCategory[] = ['learning', 'organizing', 'youth', 'employment', 'industry'];

/** Which of them carries on from which. */
export const RENEWED: Readonly<Record<number, number>> = { 32: 31 };
/** Its end was not written down. */
export const ENDLESS = 30;

export const AGREEMENTS: readonly AgreementRow[] = LINES.map(
  ([lead, partners, signedOn, months, category], index) => ({
    number: index + 1,
    lead: `so-00${String(lead).padStart(2, '0')}`,
    partners: partners === '' ? [] : partners.split(' '),
    signedOn,
    months,
    category,
    theme: LEARNING.includes(category) ? 'learning' : 'governance',
  }),
);
