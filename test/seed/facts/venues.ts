import { ARTICLE_DAY, distinct, nodes, others } from '../article-view.ts';
import { by, ends, type Fact, fact, where } from './fact.ts';

const townVenues = () =>
  nodes('Venue').filter(
    ({ id, fields }) =>
      others(id, 'LOCATED_IN').length > 0 &&
      String(fields['openedOn'] ?? fields['openBy'] ?? '9999') <= ARTICLE_DAY,
  );
export const VENUES: readonly Fact[] = [
  fact('1 of 9 towns has a venue', 'towns-with-venue', 1, 'Venue LOCATED_IN Town', () =>
    ends(townVenues(), 'LOCATED_IN'),
  ),
  fact('venues of towns that are open', 'town-venues-open', 2, 'Venue openBy', () => townVenues().length),
  fact('functions', 'venue-functions', 4, 'Venue.functions', () =>
    distinct(nodes('Venue').flatMap(({ fields }) => (fields['functions'] as string[] | undefined) ?? [])),
  ),
  fact(
    'charter clause',
    'charter-clause',
    508,
    'SocialOrganization.hasCharterClause',
    () => by(where('SocialOrganization', { hasCharterClause: true }), 'charterClauseOn').length,
  ),
  fact(
    'charter model',
    '',
    1,
    'Document charterModel',
    () => where('Document', { documentKind: 'charterModel' }).length,
  ),
];
