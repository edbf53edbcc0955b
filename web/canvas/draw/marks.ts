import { valueOn } from '../../../graph/model/schema/dated.ts';
import type { Day } from '../../../graph/model/schema/day.ts';
import { graphemeCount } from '../../../graph/model/schema/graphemes.ts';
import type { NodeRecord, Place } from '../../../graph/model/schema/record.ts';
import { nameOn } from '../../../graph/model/terms/former-names.ts';
import { markSize } from '../../../graph/model/terms/mark-size.ts';
import { setApart } from './apart.ts';
import type { Apart, Mark, MarkClass } from './drawing.ts';
import { keptEach } from './kept.ts';
import { isApart, type Standing } from './pairings.ts';
import type { Stand } from './stands.ts';

/** The white icon of a smaller mark could not be told. The layout keeps 20 between such marks. */
const LEAST_WITH_ICON = 17;
/** A longer name gives way to the first short one on the map. */
const LABEL_LENGTH = 8;

/** Every mark by the id of the record at whose place it stands. */
export type DrawMarks = (stands: readonly Stand[], standing: Standing) => ReadonlyMap<string, Mark>;

/** Draws marks with the same bodies apart each time; one that would say the same is the same object. */
export function openMarks(on: Day, apart: Apart): DrawMarks {
  const markOf = keptEach((body: NodeRecord, party: NodeRecord | undefined, ...rest: Rest) =>
    markFor(body, party, on, ...rest),
  );
  return (stands, { degrees, paired }) => {
    const mark = (body: NodeRecord, party: NodeRecord | undefined, place: Place, movable: boolean): Mark => {
      const isPaired = paired.has(body.id) || (party !== undefined && paired.has(party.id));
      const { area, x, y } = place;
      return markOf(body.id, body, party, area, x, y, movable, degrees.get(body.id) ?? 0, isPaired);
    };
    const marks = new Map<string, Mark>();
    const stars: { body: Mark; star: Mark }[] = [];
    for (const { body, party, place, isStored } of stands) {
      if (party && party !== body && isApart(apart, body.id)) {
        const rest = mark(body, undefined, place, isStored);
        marks.set(body.id, rest);
        stars.push({ body: rest, star: mark(party, party, place, false) });
      } else marks.set(body.id, mark(body, party, place, isStored));
    }
    setApart(marks, stars);
    return marks;
  };
}

type Rest = readonly [area: string, x: number, y: number, movable: boolean, degree: number, paired: boolean];

function markFor(
  body: NodeRecord,
  party: NodeRecord | undefined,
  on: Day,
  ...[area, x, y, movable, degree, paired]: Rest
): Mark {
  // A community or unit keeps its own mark and name; of the others the Party organisation is what is seen.
  const shown = party && body.kind === 'SocialOrganization' ? party : body;
  const short = shown.fields['shortNames'];
  const name = nameOn(shown, on) ?? shown.id;
  // Short names are those of the present name.
  const isLong = name === shown.fields['name'] && graphemeCount(name) > LABEL_LENGTH;
  return {
    id: body.id,
    party: party?.id,
    markClass: classOf(shown),
    lead: party !== undefined && valueOn(party.fields, 'lead', on) === true,
    paired,
    degree,
    area,
    x,
    y,
    size:
      shown.kind === 'SocialOrganization' ? markSize(degree) : Math.max(LEAST_WITH_ICON, markSize(degree)),
    name,
    label: isLong && Array.isArray(short) && short[0] !== undefined ? String(short[0]) : name,
    sample: shown.sample,
    movable,
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
