import { vocabularyKeys } from '../../model/vocabularies.ts';
import { type Counted, dayField, listField, type Span, withDetail } from '../behind.ts';
import { countedByThen } from '../by-then.ts';
import { namesOf, wordsTitle } from '../names.ts';
import type { ReportGraph } from '../report-graph.ts';
import { townsOn } from '../towns.ts';
import { defineFigure } from './figure-spec.ts';
import { UNIT } from './units.ts';

/** A town's own venue: where organisations are served or incubated. Rooms and demonstration bases are something else. */
const TOWN_VENUES = ['serviceCentre', 'incubationStation'];

function openVenues(graph: ReportGraph, { on }: Span, inTown: boolean): Counted {
  const venues = graph
    .of('Venue')
    .filter((venue) => graph.targets(venue.id, 'LOCATED_IN', on).length > 0 === inTown)
    .filter((venue) => !inTown || listField(venue, 'venueKinds').some((kind) => TOWN_VENUES.includes(kind)))
    .filter((venue) => (dayField(venue, 'closedOn') ?? '9999') > on);
  const open = countedByThen(
    venues,
    (venue) => dayField(venue, 'openedOn'),
    (venue) => dayField(venue, 'openBy'),
    { on },
  );
  return withDetail(open, (venue) => wordsTitle('venueKind', listField(venue, 'venueKinds')));
}

const districtVenues = defineFigure({
  id: 'district-venues',
  fact: '3',
  group: 'venues',
  label: { zh: '区级党群服务中心和培育发展基地', en: 'District service centre and cultivation base' },
  unit: UNIT.items,
  note: { zh: '启用日期不明的不计入', en: 'Not counted where nobody knows when it opened' },
  compute: (graph, span) => openVenues(graph, span, false),
});

const townsWithVenue = defineFigure({
  id: 'towns-with-venue',
  fact: '4',
  group: 'venues',
  label: { zh: '已有阵地的镇街', en: 'Towns with a venue' },
  unit: UNIT.items,
  compute(graph, span) {
    const venues = openVenues(graph, span, true);
    const townsOf = (id: string) => graph.targets(id, 'LOCATED_IN', span.on).map(({ node }) => node);
    const covered = new Set(venues.rows.flatMap(({ node }) => townsOf(node.id)));
    const perhaps = new Set(venues.unknown.flatMap((venue) => townsOf(venue.id)));
    return {
      rows: [...covered].map((town) => {
        const here = venues.rows.filter(({ node }) => townsOf(node.id).includes(town));
        return { node: town, day: null, adds: 1, detail: () => namesOf(here.map(({ node }) => node)) };
      }),
      unknown: [...perhaps].filter((town) => !covered.has(town)),
      outOf: townsOn(graph, span.on).length,
    };
  },
});

const townVenuesOpen = defineFigure({
  id: 'town-venues-open',
  fact: '4',
  group: 'venues',
  label: { zh: '已挂牌启用的镇街阵地', en: 'Town venues open' },
  unit: UNIT.items,
  note: {
    zh: '孵化站和党群服务中心；区级基地不计入',
    en: 'Incubation stations and service centres of towns',
  },
  compute: (graph, span) => openVenues(graph, span, true),
});

const venueFunctions = defineFigure({
  id: 'venue-functions',
  fact: '5',
  group: 'venues',
  label: { zh: '阵地功能', en: 'Functions of the venues' },
  unit: UNIT.kinds,
  compute(graph, { on }) {
    const venues = graph.of('Venue').filter((venue) => (dayField(venue, 'closedOn') ?? '9999') > on);
    const telling = venues.filter((venue) => listField(venue, 'functions').length > 0);
    const known = new Set(telling.flatMap((venue) => listField(venue, 'functions')));
    return {
      rows: telling.map((node) => ({
        node,
        day: null,
        adds: null,
        detail: () => wordsTitle('venueFunction', listField(node, 'functions')),
      })),
      unknown: [],
      value: known.size,
      outOf: vocabularyKeys('venueFunction').length,
    };
  },
});

export const VENUE_FIGURES = [districtVenues, townsWithVenue, townVenuesOpen, venueFunctions];
