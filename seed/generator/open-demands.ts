import { addDays } from '../../graph/model/schema/day.ts';
import { type Draw, padded } from '../draw.ts';
import { create, invented, link, type SeedCommand } from '../record.ts';
import { heavy, skewed, times } from './chance.ts';
import { ago } from './days.ts';
import { CATEGORIES, demand, distinct, LISTED, MORE_STATING, neighbour, progressOf } from './demands.ts';
import { SHARES } from './shares.ts';
import type { World } from './world.ts';

/** Needs and offers in no agreement: waiting, claimed, withdrawn; and resources that nobody uses. */
export function* openDemandCommands(world: World): Generator<SeedCommand> {
  const draw = world.draw('open-demands');
  const count = Math.round(world.size.demands * (1 - LISTED));
  for (let number = 1; number <= count; number += 1) {
    const category = draw.pick(CATEGORIES);
    const others = times(heavy(draw, MORE_STATING, 12), () => neighbour(world, draw));
    if (number % 2 === 0) yield openOffer(`of-open-${padded(number, 6)}`, category, world, draw);
    else
      yield openNeed(
        `ne-open-${padded(number, 6)}`,
        category,
        [neighbour(world, draw), ...others],
        world,
        draw,
      );
  }
}

function openNeed(id: string, category: string, stating: string[], world: World, draw: Draw): SeedCommand {
  const isUnclaimed = draw.chance(SHARES.unclaimed);
  const isFresh = !isUnclaimed && draw.chance(0.2);
  const postedOn = ago(isFresh ? draw.whole(0, 6) : draw.whole(15, 400));
  const claimer = world.branches[skewed(draw, world.branches.length)]?.id;
  const isClaimed = !isUnclaimed && !isFresh && claimer !== undefined;
  const claimedOn = addDays(postedOn, draw.whole(0, 7));
  const withdrawn = !isClaimed && !isFresh && draw.chance(0.1) ? { withdrawnOn: ago(2) } : {};
  return create(
    'Need',
    id,
    [
      invented({
        ...demand(category, postedOn, '需求', draw),
        ...(isClaimed ? progressOf(postedOn, draw) : withdrawn),
      }),
    ],
    distinct([
      ...stating.filter(Boolean).map((each) => link('NEEDS', each, id)),
      ...(isClaimed && claimer ? [link('CLAIMS', claimer, id, { claimedOn })] : []),
    ]),
  );
}

function openOffer(id: string, category: string, world: World, draw: Draw): SeedCommand {
  const stating = times(1 + heavy(draw, MORE_STATING, 12), () => draw.pick(world.branches).id);
  return create(
    'Offer',
    id,
    [invented(demand(category, ago(draw.whole(10, 700)), '资源', draw))],
    distinct(stating.map((each) => link('OFFERS', each, id))),
  );
}
