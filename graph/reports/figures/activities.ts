import type { Day } from '../../model/schema/day.ts';
import type { NodeRecord } from '../../model/schema/record.ts';
import { eventsOf, LEAST_PERSON_TIMES, personTimesOf } from '../../model/terms/activity-counts.ts';
import { isUnderWay } from '../../model/terms/done-by.ts';
import { namesOf } from '../../model/terms/name.ts';
import { dayIn } from '../../model/terms/value-in.ts';
import type { WholeGraph } from '../../model/view/view.ts';
import { sources, targets } from '../../model/view/walk.ts';
import { type Behind, summing, sumOf, UNDER_WAY, withDetail } from '../behind.ts';
import { hostsByPartyOrganization } from '../hosts.ts';
import { onceEach } from '../once-each.ts';
import { pairingActivities } from '../pairing-activities.ts';
import { signedPairings } from '../signed.ts';
import { defineFigure } from './figure-spec.ts';
import { UNIT } from './units.ts';

const placeAndParties = (graph: WholeGraph, id: string) =>
  namesOf([...targets(graph, id, 'HELD_AT'), ...sources(graph, id, 'TOOK_PART')]);

/** One that is under way is held; of several events, or of people, nobody says how many by the day. */
const eventsBy =
  (on: Day) =>
  (activity: NodeRecord): number | undefined =>
    eventsOf(activity) > 1 && isUnderWay(activity, on) ? undefined : eventsOf(activity);
const personTimesBy =
  (on: Day) =>
  (activity: NodeRecord): number | undefined =>
    isUnderWay(activity, on) ? undefined : personTimesOf(activity);

const pairingEvents = defineFigure({
  id: 'pairing-activities',
  fact: '30',
  group: 'pairing',
  label: { zh: '共建活动', en: 'Pairing activities' },
  unit: UNIT.events,
  compute: (graph, span) =>
    withDetail(summing(pairingActivities(graph, span), eventsBy(span.on), UNDER_WAY), ({ id }) =>
      placeAndParties(graph, id),
    ),
});

const branchesTakingPart = defineFigure({
  id: 'branches-taking-part',
  fact: '31',
  group: 'pairing',
  label: { zh: '参与共建活动的党组织', en: 'Party organisations taking part' },
  unit: UNIT.items,
  note: { zh: '参加多场的只计一次', en: 'Each counted once' },
  compute: (graph, span) =>
    onceEach(
      pairingActivities(graph, span),
      ({ id }) => sources(graph, id, 'TOOK_PART'),
      ({ length }) => ({ zh: `参加 ${length} 场`, en: `in ${length} activities` }),
    ),
});

const pairingPersonTimes = defineFigure({
  id: 'pairing-person-times',
  fact: '31',
  group: 'pairing',
  label: { zh: '参与共建活动的党员群众', en: 'Person-times in pairing activities' },
  unit: UNIT.personTimes,
  compute(graph, span) {
    const activities = pairingActivities(graph, span);
    const counted = withDetail(summing(activities, personTimesBy(span.on)), ({ id }) =>
      placeAndParties(graph, id),
    );
    const [people, events] = [sumOf(counted.rows), sumOf(summing(activities, eventsBy(span.on)).rows)];
    if (events === 0 || people / events >= LEAST_PERSON_TIMES || counted.rows.length === 0) return counted;
    const each = (people / events).toFixed(1);
    return {
      ...counted,
      isDoubtful: true,
      note: {
        zh: `${people} 人次 ÷ ${events} 场 = ${each} 人次/场，低于下限 ${LEAST_PERSON_TIMES}（规则 G25）。请核对口径，系统不改上报数。`,
        en: `${people} person-times ÷ ${events} events = ${each} an event, below ${LEAST_PERSON_TIMES} (rule G25). Check what was counted; the reported number stays.`,
      },
    };
  },
});

const isTold = ({ provenance }: NodeRecord): boolean => provenance['title']?.source === 'article';

const namedActivities = defineFigure({
  id: 'named-activities',
  fact: '32–34',
  group: 'pairing',
  label: { zh: '原文点名的共建活动', en: 'Pairing activities that the source names' },
  unit: UNIT.items,
  note: { zh: '人数原文未写', en: 'The source says nothing of how many came' },
  compute(graph, span) {
    const { rows, unknown } = pairingActivities(graph, span);
    return withDetail(
      { rows: rows.filter(({ node }) => isTold(node)), unknown: unknown.filter(isTold) },
      ({ id }) => placeAndParties(graph, id),
    );
  },
});

/** Bodies that an agreement reached: hosts of its signers, places of its activities, hosts of those that took part. */
function reachOf(graph: WholeGraph, id: string, on: Day): number {
  const hosts = hostsByPartyOrganization(graph, on);
  const reached = new Set<string>();
  const reach = (who: string): void => {
    for (const host of hosts.get(who) ?? [who]) reached.add(host);
  };
  for (const { source } of graph.along(id, 'PARTY_TO', 'in')) reach(source);
  for (const activity of sources(graph, id, 'BELONGS_TO')) {
    if ((dayIn(activity, 'from') ?? '9999') > on) continue;
    for (const { target } of graph.along(activity.id, 'HELD_AT', 'out')) reached.add(target);
    for (const { source } of graph.along(activity.id, 'TOOK_PART', 'in')) reach(source);
  }
  return reached.size;
}

const reachPerAgreement = defineFigure({
  id: 'reach-per-agreement',
  fact: '35',
  group: 'pairing',
  label: { zh: '共建“乘数”效应：每份协议平均触达', en: 'Reach of an agreement, on average' },
  unit: UNIT.bodiesEach,
  note: {
    zh: '每份协议触达的单位：签约方所在单位、活动地点、参与党组织所在单位，各计一次',
    en: 'Hosts of signers, places of activities, hosts of those taking part, each once',
  },
  compute(graph, span) {
    const { rows, unknown } = signedPairings(graph, span);
    const reaching = rows.map(
      ({ node, day }): Behind => ({ node, day, adds: reachOf(graph, node.id, span.on) }),
    );
    const mean = reaching.length === 0 ? 0 : sumOf(reaching) / reaching.length;
    return {
      rows: reaching,
      unknown,
      value: Math.round(mean * 10) / 10,
      detailOf: ({ adds }) => ({ zh: `触达 ${adds} 家单位`, en: `reaches ${adds}` }),
    };
  },
});

export const ACTIVITY_FIGURES = [
  pairingEvents,
  branchesTakingPart,
  pairingPersonTimes,
  namedActivities,
  reachPerAgreement,
];
