import type { Draw } from '../draw.ts';
import { drawFor } from '../draw.ts';
import type { Size } from './size.ts';
import type { TownPlan } from './town-plan.ts';
import { townPlans } from './town-plan.ts';

/** A body as others refer to it. Only this much of it is remembered, so that a large graph can be streamed. */
export type Body = {
  readonly id: string;
  /** Its town's id, or the area of no town. */
  readonly area: string;
  /** Who signs for it: its Party organisation, or itself. */
  readonly signer: string;
};

/** A Party organisation that begins agreements. */
export type Branch = {
  readonly id: string;
  readonly area: string;
  /** Of one organisation: its id. */
  readonly host: string | undefined;
  /** Who its host is supervised by. */
  readonly unit: Body | undefined;
  readonly isSole: boolean;
  /** Its host is 4A or 5A. */
  readonly isGraded: boolean;
  /** What it can offer: a category of needs. */
  readonly category: string;
  readonly plainName: string;
};

/** What a made-up graph is made from, and what of it later parts refer to. */
export class World {
  readonly size: Size;
  readonly seed: number;
  readonly towns: readonly TownPlan[];
  readonly units: Body[] = [];
  /** In the order of their towns. */
  readonly communities: Body[] = [];
  readonly branches: Branch[] = [];

  constructor(size: Size, seed: number) {
    this.size = size;
    this.seed = seed;
    this.towns = townPlans(size);
  }

  draw(subject: string): Draw {
    return drawFor(`${this.seed}/${subject}`);
  }
}
