import type { Draw } from '../draw.ts';
import { skewed, times } from './chance.ts';
import { SHARES } from './shares.ts';
import type { TownPlan } from './town-plan.ts';
import type { Body, Branch, World } from './world.ts';

/** The other side of an agreement; `area` is where an agreement with it is filed. */
export type Partner = {
  readonly kind: 'community' | 'unit' | 'branch' | 'outside';
  /** Where activities are held. */
  readonly body: string | undefined;
  readonly signer: string;
  readonly area: string;
};

const MANY = 0.1;
const NEAR = 0.7;

/** Chooses partners: communities most of all, some far more often than others, and some never. */
export class Partners {
  readonly #world: World;
  readonly #draw: Draw;
  readonly #towns: ReadonlyMap<string, TownPlan>;

  constructor(world: World, draw: Draw) {
    this.#world = world;
    this.#draw = draw;
    this.#towns = new Map(world.towns.map((town) => [town.id, town]));
  }

  of(branch: Branch): Partner[] {
    const draw = this.#draw;
    const first = this.#first(branch);
    if (!draw.chance(MANY)) return [first];
    const more = times(draw.whole(1, 3), () =>
      draw.chance(0.6) ? this.#community(branch) : this.#other(branch),
    );
    const all = new Map([first, ...more].map((each) => [each.signer, each]));
    all.delete(branch.id);
    return [...all.values()];
  }

  #first(branch: Branch): Partner {
    const lot = this.#draw.whole(1, 100);
    if (lot <= 60) return this.#community(branch);
    if (lot <= 75 && branch.unit) return unitPartner(branch.unit);
    if (lot <= 90) return this.#other(branch);
    return unitPartner(this.#draw.pick(this.#world.units));
  }

  #community(branch: Branch): Partner {
    const draw = this.#draw;
    const near = draw.chance(NEAR) ? this.#towns.get(branch.area) : undefined;
    const town = near ?? draw.pick(this.#world.towns);
    const courted = Math.max(1, Math.round(town.communities * (1 - SHARES.leftOut)));
    const body = this.#world.communities[town.firstCommunity + skewed(draw, courted)] as Body;
    return { kind: 'community', body: body.id, signer: body.signer, area: body.area };
  }

  /** Another social organisation's Party organisation. */
  #other(branch: Branch): Partner {
    const { branches } = this.#world;
    const at = skewed(this.#draw, branches.length);
    const other = branches[at]?.id === branch.id ? branches[(at + 1) % branches.length] : branches[at];
    // Alone in a very small graph.
    if (!other || other.id === branch.id) return this.#community(branch);
    return { kind: 'branch', body: other.host, signer: other.id, area: other.area };
  }
}

const unitPartner = ({ id, signer, area }: Body): Partner => ({
  kind: area === 'outside' ? 'outside' : 'unit',
  body: id,
  signer,
  area,
});
