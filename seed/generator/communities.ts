import { type Draw, padded } from '../draw.ts';
import { create, invented, link, type SeedCommand, type SeedRelation, since } from '../record.ts';
import { ago } from './days.ts';
import { SHARES } from './shares.ts';
import type { TownPlan } from './town-plan.ts';
import { COMMITTEE } from './units.ts';
import { coined, sample } from './words.ts';
import type { World } from './world.ts';

/** A few changed their town within the recorded time. */
const MOVED = 0.02;
const MOVED_ON = ago(400);
const BEFORE = ago(401);

const communityId = (index: number): string => `com-${padded(index + 1, 5)}`;

function locations(id: string, town: TownPlan, world: World, draw: Draw): SeedRelation[] {
  if (draw.chance(SHARES.noTown)) return [];
  const before = draw.chance(MOVED) ? draw.pick(world.towns) : town;
  if (before.id === town.id) return [link('LOCATED_IN', id, town.id, { role: 'host' })];
  return [
    link('LOCATED_IN', id, town.id, { role: 'host', validFrom: MOVED_ON }),
    link('LOCATED_IN', id, before.id, { role: 'host', validTo: BEFORE }),
  ];
}

/** Communities and villages with their Party organisations, in the order of the towns. */
export function* communityCommands(world: World): Generator<SeedCommand> {
  const draw = world.draw('communities');
  for (const town of world.towns) {
    for (let own = 0; own < town.communities; own += 1) {
      const index = town.firstCommunity + own;
      const id = communityId(index);
      const communityKind = own % 4 === 0 ? 'community' : 'village';
      const plain = `${town.plainName}${coined(index)}${communityKind === 'village' ? '村' : '社区'}`;
      const households = communityKind === 'village' ? draw.whole(420, 1_600) : draw.whole(1_500, 6_800);
      const signer = draw.chance(0.06) ? id : `po-c-${padded(index + 1, 5)}`;
      world.communities.push({ id, area: town.id, signer });
      yield create(
        'Community',
        id,
        [
          invented({
            name: sample(plain),
            communityKind,
            code: `440115${padded(index + 1, 6)}`,
            ...since('households', households, '2022-01-01'),
            ...since('population', Math.round(households * 2.9), '2022-01-01'),
          }),
        ],
        locations(id, town, world, draw),
      );
      if (signer !== id) yield communityBranch(signer, id, plain, draw);
    }
  }
}

const communityBranch = (id: string, community: string, name: string, draw: Draw): SeedCommand =>
  create(
    'PartyOrganization',
    id,
    [
      invented({
        name: sample(`${name}党总支`),
        partyOrgKind: 'generalBranch',
        foundedOn: ago(draw.whole(2_000, 8_000)),
        ...since('memberCount', draw.whole(50, 145), '2022-01-01'),
        agreementCap: 8,
      }),
    ],
    [link('BRANCH_OF', id, community), link('UNDER', id, COMMITTEE)],
  );
