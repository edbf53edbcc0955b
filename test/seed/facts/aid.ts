import { nodes, others, view } from '../article-view.ts';
import { by, ends, type Fact, fact, since2022, sum, where } from './fact.ts';

const epidemic = () =>
  by(nodes('Activity'), 'from').filter(({ id }) =>
    others(id, 'BELONGS_TO').some((to) => view.node(to)?.fields['programme'] === 'epidemic'),
  );
const aid = () => by(where('AidAction', { programme: 'assistance' }), 'from');
const rural = () => by(where('Project', { programme: 'rural' }), 'from');
const goods = () => by(where('Donation', { programme: 'epidemic', giftKind: 'goods' }), 'from');
export const AID: readonly Fact[] = [
  fact(
    'volunteer teams',
    'volunteer-teams',
    35,
    'VolunteerTeam',
    () => since2022(nodes('VolunteerTeam'), 'foundedOn').length,
  ),
  fact('their branches', '', 35, 'VolunteerTeam RUN_BY', () => ends(nodes('VolunteerTeam'), 'RUN_BY')),
  fact('epidemic events', 'epidemic-events', 1_200, 'Activity BELONGS_TO Project epidemic', () =>
    sum(epidemic(), 'events'),
  ),
  fact('person-times', 'epidemic-person-times', 5_300, 'Activity.personTimes', () =>
    sum(epidemic(), 'personTimes'),
  ),
  fact('teams that did it', '', 35, 'Activity HOSTED_BY VolunteerTeam', () => ends(epidemic(), 'HOSTED_BY')),
  fact('goods', 'epidemic-goods', 380_000, 'Donation.value', () => sum(goods(), 'value')),
  fact('organisations to 雷州', 'aid-organizations', 7, 'GAVE AidAction', () => ends(aid(), 'GAVE')),
  fact('money to 雷州', 'aid-money', 86_000, 'AidAction.value', () => sum(aid(), 'value')),
  fact(
    'pairing with 杨家镇',
    'assistance-agreements',
    1,
    'Agreement assistance',
    () => by(where('Agreement', { agreementType: 'assistance' }), 'signedOn').length,
  ),
  fact('rural projects', 'rural-projects', 43, 'Project rural', () => rural().length),
  fact('their money', 'rural-money', 4_100_000, 'Project.money', () => sum(rural(), 'money')),
  fact(
    'placed',
    '',
    43,
    'Project PLACED_IN',
    () => rural().filter(({ id }) => others(id, 'PLACED_IN')[0]).length,
  ),
];
