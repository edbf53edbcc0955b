import { nodes } from '../article-view.ts';
import { by, ends, type Fact, fact, sum, toParty, where } from './fact.ts';

const support = () => by(where('Grant', { scheme: 'support' }), 'paidOn');
const plus = () =>
  by(where('Grant', { scheme: 'venture', category: 'partyPlus', round: '第二届' }), 'paidOn');
const supportParty = () => toParty(support(), 'GRANTED_TO');
const plusParty = () => toParty(plus(), 'GRANTED_TO');
export const MONEY: readonly Fact[] = [
  fact('recipients', 'support-recipients', 73, 'Grant GRANTED_TO', () => ends(support(), 'GRANTED_TO')),
  fact('money', 'support-money', 4_030_000, 'Grant.amount', () => sum(support(), 'amount')),
  fact('Party organisations', 'support-party-recipients', 19, 'Grant GRANTED_TO PartyOrganization', () =>
    ends(supportParty(), 'GRANTED_TO'),
  ),
  fact('their money', 'support-party-money', 289_000, 'Grant.amount', () => sum(supportParty(), 'amount')),
  fact(
    'founded',
    'founded-through-incentive',
    20,
    'PartyOrganization.foundedThroughIncentive',
    () => by(where('PartyOrganization', { foundedThroughIncentive: true }), 'foundedOn').length,
  ),
  fact(
    'honours',
    'incentive-honours',
    12,
    'Honour AWARDED PartyOrganization',
    () => by(toParty(nodes('Honour'), 'AWARDED'), 'awardedOn').length,
  ),
  fact('党建+ recipients', 'plus-recipients', 13, 'Grant GRANTED_TO', () => ends(plus(), 'GRANTED_TO')),
  fact('党建+ money', 'plus-money', 900_000, 'Grant.amount', () => sum(plus(), 'amount')),
  fact('党建+ Party organisations', 'plus-party-recipients', 5, 'Grant GRANTED_TO PartyOrganization', () =>
    ends(plusParty(), 'GRANTED_TO'),
  ),
  fact('their money', 'plus-party-money', 400_000, 'Grant.amount', () => sum(plusParty(), 'amount')),
  fact('matched', 'plus-matched', 600_000, 'Grant.matchedAmount', () => sum(plus(), 'matchedAmount')),
  fact('events', 'plus-events', 1_300, 'Grant.events', () => sum(plus(), 'events')),
  fact('person-times', 'plus-person-times', 20_000, 'Grant.personTimes', () => sum(plus(), 'personTimes')),
  fact('the two projects it shows', '', 2, 'Grant GRANT_FOR Project', () => ends(plus(), 'GRANT_FOR')),
];
