import { padded } from '../draw.ts';
import { create, invented, known, link, type SeedCommand } from '../record.ts';
import { ago } from './days.ts';
import { SHARES } from './shares.ts';
import { sample } from './words.ts';
import type { World } from './world.ts';

const codeOf = (index: number): string => `440115${padded(index + 1, 4)}`;

export function* townCommands({ towns }: World): Generator<SeedCommand> {
  for (const [index, { id, name, plainName, isReal }] of towns.entries()) {
    const townKind = name.endsWith('街道') ? 'subdistrict' : 'town';
    const facts = isReal
      ? [known({ name, shortNames: [plainName], townKind }), invented({ code: codeOf(index) })]
      : [invented({ name, townKind, code: codeOf(index) })];
    yield create('Town', id, facts);
  }
}

const KINDS = [
  ['serviceCentre', '社会组织党群服务中心'],
  ['incubationStation', '社会组织孵化站'],
] as const;

/** Service centres and incubation stations: some towns have none, some have one that is closed by now. */
export function* venueCommands(world: World): Generator<SeedCommand> {
  const draw = world.draw('venues');
  for (const [index, town] of world.towns.entries()) {
    if (draw.chance(SHARES.noVenue)) continue;
    for (const [at, [kind, word]] of KINDS.entries()) {
      if (at > 0 && draw.chance(0.5)) continue;
      const id = `venue-${padded(index + 1, 4)}-${at}`;
      const openedOn = ago(draw.whole(60, 1_500));
      const day = draw.chance(0.1) ? { openBy: ago(30) } : { openedOn };
      const closed = draw.chance(0.08) ? { closedOn: ago(draw.whole(1, 50)) } : {};
      const fields = { name: sample(`${town.plainName}${word}`), venueKinds: [kind], functions: ['advice'] };
      yield create(
        'Venue',
        id,
        [invented({ ...fields, ...day, ...closed })],
        [link('LOCATED_IN', id, town.id, { role: 'host' })],
      );
    }
  }
}
