import { expect, it } from 'vitest';
import { nodes, others } from './article-view.ts';

/** Every number of the source, in the stored unit, with its precision: = exact, ~ about, + at least. */
const REPORTED =
  'towns-with-venue=1 town-venues-open=2 venue-functions+4 charter-clause=508 same-person=37 delegated-secretaries=2 ' +
  'volunteer-teams=35 epidemic-person-times=5300 epidemic-events=1200 epidemic-goods=380000 aid-organizations=7 ' +
  'aid-money=86000 assistance-agreements=1 rural-projects=43 rural-money+4100000 leads=15 agreements=40 link-modes+5 ' +
  'themes+2 pairing-activities=60 branches-taking-part+40 pairing-person-times+200 support-recipients=73 ' +
  'support-money~4030000 support-party-recipients=19 support-party-money=289000 founded-through-incentive=20 ' +
  'incentive-honours+10 plus-recipients=13 plus-money+900000 plus-party-recipients=5 plus-party-money=400000 ' +
  'plus-matched=600000 plus-events+1300 plus-person-times+20000 brands=4 graded-3a=8 demo-city=2 demo-district=6 ' +
  'brand-honours=2';
const MARKS: Readonly<Record<string, string>> = { exact: '=', about: '~', atLeast: '+' };

it('has a reported figure for every number of the article, each with the article as its source', () => {
  const figures = nodes('ReportedFigure').filter(({ id }) => others(id, 'SOURCE').includes('doc-article'));
  const written = figures.map(
    ({ fields }) => `${fields['figure']}${MARKS[String(fields['precision'])] ?? '?'}${fields['value']}`,
  );
  expect(written.join(' ')).toBe(REPORTED);
  for (const { id, sample, fields, provenance } of figures) {
    expect(others(id, 'SOURCE'), id).toEqual(['doc-article']);
    expect([sample, provenance['value']?.source, fields['periodTo']], id).toEqual([
      false,
      'article',
      '2023-04-14',
    ]);
  }
});

it('keeps the earlier report apart from the article, as a public record of its own day', () => {
  const earlier = nodes('ReportedFigure').filter(
    ({ id }) => others(id, 'SOURCE')[0] === 'doc-people-2022-07',
  );
  expect(
    earlier.map(({ fields, provenance }) => [
      fields['figure'],
      fields['value'],
      fields['periodTo'],
      provenance['value']?.source,
    ]),
  ).toEqual([
    ['leads-2022-07', 9, '2022-07-29', 'public'],
    ['surveyed-2022-07', 12, '2022-07-29', 'public'],
  ]);
  expect(nodes('ReportedFigure')).toHaveLength(earlier.length + REPORTED.split(' ').length);
});
