import type { Day } from '../../model/schema/day.ts';
import type { NodeRecord } from '../../model/schema/record.ts';
import { vocabularyKeys } from '../../model/schema/vocabularies.ts';
import { isTownOn, townsOn } from '../../model/terms/town.ts';
import { dayIn, wordsIn } from '../../model/terms/value-in.ts';
import { isClosedVenue, isOpenVenue, isTownVenue } from '../../model/terms/venue.ts';
import type { WholeGraph } from '../../model/view/view.ts';
import { out } from '../../model/view/walk.ts';
import { type Behind, type Counted, withDetail } from '../behind.ts';
import { wordsTitle } from '../words.ts';
import { defineFigure } from './figure-spec.ts';
import { UNIT } from './units.ts';

function openVenues(graph: WholeGraph, on: Day, inTown: boolean): Counted {
  const rows: Behind[] = [];
  const unknown: NodeRecord[] = [];
  for (const node of graph.ofKind('Venue')) {
    if (townsOf(graph, node, on).length > 0 !== inTown) continue;
    const [isMeant, isOpen] = [inTown ? isTownVenue(node) : true, isOpenVenue(node, on)];
    if (isMeant === false || isOpen === false) continue;
    if (isMeant === true && isOpen === true) rows.push({ node, day: dayIn(node, 'openedOn'), adds: 1 });
    else unknown.push(node);
  }
  return withDetail({ rows, unknown }, (venue) => wordsTitle('venueKind', wordsIn(venue, 'venueKinds')));
}
const townsOf = (graph: WholeGraph, { id }: NodeRecord, on: Day): NodeRecord[] =>
  out(graph, id, 'LOCATED_IN', on).flatMap(({ node }) => (isTownOn(node, on) ? [node] : []));

const districtVenues = defineFigure({
  id: 'district-venues',
  fact: '3',
  group: 'venues',
  label: { zh: '区级党群服务中心和培育发展基地', en: 'District service centre and cultivation base' },
  unit: UNIT.items,
  note: { zh: '启用日期不明的不计入', en: 'Not counted where nobody knows when it opened' },
  compute: (graph, { on }) => openVenues(graph, on, false),
});

const townsWithVenue = defineFigure({
  id: 'towns-with-venue',
  fact: '4',
  group: 'venues',
  label: { zh: '已有阵地的镇街', en: 'Towns with a venue' },
  unit: UNIT.items,
  compute(graph, { on }) {
    const venues = openVenues(graph, on, true);
    const here = new Map<NodeRecord, NodeRecord[]>();
    for (const { node } of venues.rows)
      for (const town of townsOf(graph, node, on)) here.set(town, [...(here.get(town) ?? []), node]);
    const perhaps = new Set(venues.unknown.flatMap((venue) => townsOf(graph, venue, on)));
    return {
      rows: [...here].map(([node, open]) => ({ node, day: undefined, adds: 1, beside: open })),
      unknown: [...perhaps].filter((town) => !here.has(town)),
      outOf: townsOn(graph, on).length,
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
  compute: (graph, { on }) => openVenues(graph, on, true),
});

const venueFunctions = defineFigure({
  id: 'venue-functions',
  fact: '5',
  group: 'venues',
  label: { zh: '阵地功能', en: 'Functions of the venues' },
  unit: UNIT.kinds,
  compute(graph, { on }) {
    const venues = graph.ofKind('Venue').filter((venue) => !isClosedVenue(venue, on));
    const telling = venues.filter((venue) => wordsIn(venue, 'functions').length > 0);
    const known = new Set(telling.flatMap((venue) => wordsIn(venue, 'functions')));
    return {
      rows: telling.map((node) => ({ node, day: undefined, adds: undefined })),
      unknown: [],
      detailOf: ({ node }) => wordsTitle('venueFunction', wordsIn(node, 'functions')),
      value: known.size,
      outOf: vocabularyKeys('venueFunction').length,
    };
  },
});

export const VENUE_FIGURES = [districtVenues, townsWithVenue, townVenuesOpen, venueFunctions];
