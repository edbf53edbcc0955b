import { lastDayOf } from '../../model/terms/activity.ts';
import { doneBy } from '../../model/terms/done-by.ts';
import { namesOf } from '../../model/terms/name.ts';
import { dayIn, numberIn } from '../../model/terms/value-in.ts';
import { sources, targets } from '../../model/view/walk.ts';
import { countedBy, summing, UNDER_WAY, withDetail } from '../behind.ts';
import { epidemicActivities } from '../epidemic.ts';
import { defineFigure, type FigureSpec } from './figure-spec.ts';
import { UNIT } from './units.ts';

const volunteerTeams = defineFigure({
  id: 'volunteer-teams',
  fact: '18',
  group: 'service',
  label: { zh: '志愿服务队伍', en: 'Volunteer teams' },
  unit: UNIT.teams,
  compute: (graph, span) =>
    withDetail(
      countedBy(graph.ofKind('VolunteerTeam'), (team) => dayIn(team, 'foundedOn'), span),
      ({ id }) => namesOf(targets(graph, id, 'RUN_BY')),
    ),
});

const epidemicSum = (
  field: 'events' | 'personTimes',
  about: Pick<FigureSpec, 'id' | 'fact' | 'label' | 'unit' | 'with'>,
): FigureSpec =>
  defineFigure({
    ...about,
    group: 'service',
    compute: (graph, span) =>
      withDetail(
        summing(epidemicActivities(graph, span), (activity) => numberIn(activity, field)),
        ({ id }) => namesOf(targets(graph, id, 'HOSTED_BY')),
      ),
  });

const epidemicPersonTimes = epidemicSum('personTimes', {
  id: 'epidemic-person-times',
  fact: '19',
  label: { zh: '疫情防控志愿服务参与', en: 'Person-times in epidemic control' },
  unit: UNIT.personTimes,
  with: 'epidemic-events',
});
const epidemicEvents = epidemicSum('events', {
  id: 'epidemic-events',
  fact: '20',
  label: { zh: '疫情防控志愿服务活动', en: 'Events of epidemic control' },
  unit: UNIT.events,
});

const epidemicGoods = defineFigure({
  id: 'epidemic-goods',
  fact: '21',
  group: 'service',
  label: { zh: '捐赠抗疫物资', en: 'Goods given against the epidemic' },
  unit: UNIT.yuan,
  isMoney: true,
  compute(graph, span) {
    const given = graph
      .ofKind('Donation')
      .filter(({ fields }) => fields['programme'] === 'epidemic' && fields['giftKind'] === 'goods');
    const counted = countedBy(given, (donation) => dayIn(donation, 'from'), span);
    return withDetail(
      summing(
        counted,
        (donation) => doneBy(graph, donation, 'value', lastDayOf(donation), span.on),
        UNDER_WAY,
      ),
      ({ id }) => namesOf(sources(graph, id, 'GAVE')),
    );
  },
});

export const VOLUNTEER_FIGURES = [volunteerTeams, epidemicPersonTimes, epidemicEvents, epidemicGoods];
