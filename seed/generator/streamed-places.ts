import { kindSpec } from '../../graph/model/schema/kinds.ts';
import type { Place } from '../../graph/model/schema/record.ts';
import { DISTRICT_AREA, OUTSIDE_AREA } from '../../graph/model/terms/area.ts';
import { MAP_AREA, WORKSPACE_ID } from '../../graph/model/view/view.ts';
import type { SeedCommand, SeedRelation } from '../record.ts';
import { type Disc, discsInRows } from './discs-in-rows.ts';
import { withPlaces } from './district-places.ts';
import type { Size } from './size.ts';
import { organizationsInTowns, townPlans } from './town-plan.ts';

/** Clear of each other even where both marks are as large as marks get. */
const PITCH = 54;
/** In a sunflower (Vogel 1979) with r = c·√n no two points are nearer than about 1.6 c, from the second on. */
const STEP = PITCH / 1.6;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Joint Party organisations, brands, hubs and bodies that came from another town, beside the bodies. */
const BESIDE_BODIES = 1.35;
const SPARE = 12;
const HUB_SIGNERS = 3;

const radiusFor = (marks: number): number => Math.ceil(STEP * Math.sqrt(marks + 2) + PITCH / 2);
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** How many marks every area will hold, known before the first of them. */
function expectedMarks(size: Size): Map<string, number> {
  const bodies = new Map<string, number>([
    [DISTRICT_AREA, size.organizations - organizationsInTowns(size) + size.units + size.agreements * 0.1],
    [OUTSIDE_AREA, size.units / 8],
    ...townPlans(size).map((town) => [town.id, town.organizations + town.communities] as const),
  ]);
  return new Map([...bodies].map(([area, count]) => [area, Math.ceil(count * BESIDE_BODIES) + SPARE]));
}

/**
 * Places for a graph that is too large to be held: the discs of the areas from what will be in them, in them one slot
 * after the other. Nothing is remembered but the area of each body.
 */
export class StreamedPlaces {
  readonly #discs: ReadonlyMap<string, Disc>;
  readonly #taken = new Map<string, number>();
  readonly #areas = new Map<string, string>();

  constructor(size: Size) {
    this.#discs = discsInRows(
      [...expectedMarks(size)].map(([id, marks]) => ({ id, radius: radiusFor(marks) })),
    );
  }

  place(command: SeedCommand): SeedCommand {
    if (command.type !== 'node.create') return command;
    const { node, relations = [] } = command.args;
    if (node.id === WORKSPACE_ID) {
      const own = [DISTRICT_AREA, OUTSIDE_AREA].map((area) => ({ area, ...this.#disc(area) }));
      return withPlaces(command, own);
    }
    if (node.kind === 'Town') return withPlaces(command, [{ area: MAP_AREA, ...this.#disc(node.id) }]);
    if (kindSpec(node.kind).onMap !== 'always') return command;
    const areas = this.#areasOf(node.kind, node.fields['outside'] === true, relations);
    const [home = DISTRICT_AREA] = areas;
    if (node.kind !== 'Agreement') this.#areas.set(node.id, home);
    if (!isMark(node.kind, relations)) return command;
    return withPlaces(
      command,
      areas.map((area) => this.#next(area)),
    );
  }

  #areasOf(kind: string, isOutside: boolean, relations: readonly SeedRelation[]): string[] {
    if (isOutside) return [OUTSIDE_AREA];
    const towns = relations.filter((each) => each.kind === 'LOCATED_IN').map((each) => each.target);
    if (towns.length > 0) return towns;
    // A hub stands with its first signer, a brand with its creator, a joint Party organisation with its first member.
    const [first] = relations;
    const beside = first && (kind === 'Agreement' ? first.source : first.target);
    const isBody = kind === 'SocialOrganization' || kind === 'Community' || kind === 'Unit';
    return [(isBody || beside === undefined ? undefined : this.#areas.get(beside)) ?? DISTRICT_AREA];
  }

  #disc(area: string): Disc {
    return this.#discs.get(area) ?? { x: 0, y: 0, radius: 100 };
  }

  #next(area: string): Place {
    const { x, y } = this.#disc(area);
    const number = (this.#taken.get(area) ?? 0) + 1;
    this.#taken.set(area, number);
    const away = STEP * Math.sqrt(number);
    const angle = number * GOLDEN_ANGLE;
    return { area, x: rounded(x + away * Math.cos(angle)), y: rounded(y + away * Math.sin(angle)) };
  }
}

/** A two-party agreement is a line, and a Party organisation of one body is that body's mark. */
function isMark(kind: string, relations: readonly SeedRelation[]): boolean {
  if (kind === 'Agreement') return relations.filter((each) => each.kind === 'PARTY_TO').length >= HUB_SIGNERS;
  if (kind === 'PartyOrganization') return relations.filter((each) => each.kind === 'BRANCH_OF').length !== 1;
  return true;
}
