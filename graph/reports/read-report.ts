import { chunks } from '../commands/chunks.ts';
import { nodesById } from '../commands/read-queries.ts';
import type { Reader } from '../engines/contract.ts';
import type { Kind } from '../model/kinds.ts';
import type { RelationKind } from '../model/relations.ts';
import { View } from '../model/view/view.ts';
import { recordIds, relationsOfTypes } from './report-queries.ts';

/** What figures, sheet and charts look at; needs, offers and tasks, the most numerous, are not among it. */
const REPORT_KINDS: readonly Kind[] = [
  'SocialOrganization',
  'PartyOrganization',
  'Community',
  'Town',
  'Unit',
  'Agreement',
  'Activity',
  'Project',
  'BrandProject',
  'Venue',
  'Grant',
  'Donation',
  'AidAction',
  'Honour',
  'Assessment',
  'DemoSite',
  'VolunteerTeam',
  'Person',
  'Inspection',
  'Meeting',
  'Document',
  'ReportedFigure',
  'Workspace',
];
const REPORT_RELATIONS: readonly RelationKind[] = [
  'OF',
  'UNDER',
  'LOCATED_IN',
  'INSTRUCTED_BY',
  'PARTY_TO',
  'BELONGS_TO',
  'HELD_AT',
  'HOSTED_BY',
  'TOOK_PART',
  'RUN_BY',
  'PLACED_IN',
  'GRANTED_TO',
  'FOR',
  'GAVE',
  'CREATED_BY',
  'AWARDED',
  'ASSESSES',
  'DEMO',
  'HOLDS',
  'ATTENDED',
  'MEETING_OF',
  'INSPECTS',
  'BY',
  'SOURCE',
];

const PAGE = 2_000;
/** More relations than this from one page of nodes means a broken graph, not a large one. */
const MAX_FROM_PAGE = 500_000;

/** What reports need of the graph, page by page. Run it inside `store.freeze`: otherwise the pages are not of one seq. */
export async function readReport(reader: Reader): Promise<View> {
  const view = new View();
  const ids = (await reader.run(recordIds, { kinds: [...REPORT_KINDS] })).map((row) => row.id).sort();
  for (const page of chunks(ids, PAGE)) {
    const [nodes, relations] = await Promise.all([
      reader.run(nodesById, { ids: page }),
      reader.run(relationsOfTypes, { ids: page, types: [...REPORT_RELATIONS], limit: MAX_FROM_PAGE }),
    ]);
    view.load(nodes, relations);
  }
  return view;
}
