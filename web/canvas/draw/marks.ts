import { valueOn } from '../../../graph/model/dated.ts';
import type { Day } from '../../../graph/model/day.ts';
import { KINDS } from '../../../graph/model/kinds.ts';
import { placeOn, soleHost } from '../../../graph/model/mark.ts';
import { markSize } from '../../../graph/model/mark-size.ts';
import type { NodeRecord, Place } from '../../../graph/model/record.ts';
import type { View } from '../../../graph/model/view/view.ts';
import type { Apart, Mark, MarkClass } from '../drawing.ts';
import { setApart } from './apart.ts';
import { borrowedPlace } from './borrowed-place.ts';
import { isApart, type Standing } from './pairings.ts';

/** The white icon of a smaller mark could not be told. The layout keeps 20 between such marks. */
const LEAST_WITH_ICON = 17;
/** A longer name gives way to the first short one on the map. */
const LABEL_LENGTH = 8;

/** Every mark by the id of the record at whose place it stands. */
export function drawMarks(view: View, on: Day, apart: Apart, standing: Standing): Map<string, Mark> {
  const bodies: NodeRecord[] = [];
  const ownParty = new Map<string, NodeRecord>();
  for (const node of view.nodes.values()) {
    const spec = KINDS[node.kind];
    if (spec.onMap !== 'always' || node.kind === 'Town' || node.kind === 'Agreement') continue;
    const host = node.kind === 'PartyOrganization' ? soleHost(view, node.id, on) : undefined;
    if (host === undefined || !view.node(host)) bodies.push(node);
    else if (!ownParty.has(host)) ownParty.set(host, node);
  }
  const marks = new Map<string, Mark>();
  const stars: { body: Mark; star: Mark }[] = [];
  for (const body of bodies) {
    const party = body.kind === 'PartyOrganization' ? body : ownParty.get(body.id);
    const stored = placeOn(view, body, on);
    const place = stored ?? borrowedPlace(view, body, on);
    if (!place) continue;
    const common = { on, standing, movable: stored !== undefined };
    if (party && party !== body && isApart(apart, body.id)) {
      const rest = markFor(body, undefined, place, common);
      marks.set(body.id, rest);
      stars.push({ body: rest, star: markFor(party, party, place, { ...common, movable: false }) });
    } else marks.set(body.id, markFor(body, party, place, common));
  }
  setApart(marks, stars);
  return marks;
}

type Common = { readonly on: Day; readonly standing: Standing; readonly movable: boolean };

function markFor(body: NodeRecord, party: NodeRecord | undefined, place: Place, common: Common): Mark {
  const { degrees, paired } = common.standing;
  const degree = degrees.get(body.id) ?? 0;
  // A community or unit keeps its own mark and name; of the others the Party organisation is what is seen.
  const shown = party && body.kind === 'SocialOrganization' ? party : body;
  const short = shown.fields['shortNames'];
  const name = String(shown.fields['name'] ?? shown.id);
  return {
    id: body.id,
    party: party?.id,
    markClass: classOf(shown),
    lead: party !== undefined && valueOn(party.fields, 'lead', common.on) === true,
    paired: paired.has(body.id) || (party !== undefined && paired.has(party.id)),
    degree,
    area: place.area,
    x: place.x,
    y: place.y,
    size:
      shown.kind === 'SocialOrganization' ? markSize(degree) : Math.max(LEAST_WITH_ICON, markSize(degree)),
    name,
    label:
      name.length > LABEL_LENGTH && Array.isArray(short) && short[0] !== undefined ? String(short[0]) : name,
    sample: shown.sample,
    movable: common.movable,
  };
}

function classOf(node: NodeRecord): MarkClass {
  switch (node.kind) {
    case 'PartyOrganization':
      return 'partyOrganization';
    case 'Community':
      return 'community';
    case 'Unit':
      return 'unit';
    case 'BrandProject':
      return 'brand';
    default:
      return 'socialOrganization';
  }
}
