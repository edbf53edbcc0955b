import type { SeedCommand } from '../record.ts';
import { placedAsDistrict } from './district-places.ts';
import { recordCommands } from './records.ts';
import type { Size } from './size.ts';
import { StreamedPlaces } from './streamed-places.ts';

/** Up to here a graph is laid out as a whole, which takes seconds; larger ones get their places one by one. */
const LARGEST_LAID_OUT = 2_000;

/** The seed that `SEED=T1` and its like start with. */
export const DEFAULT_SEED = 42;

/**
 * The commands of a made-up graph in an order in which each is accepted, every mark with its place; the same for the same
 * size and seed. Large ones are never held as a whole.
 */
export function* generate(size: Size, seed: number): Generator<SeedCommand> {
  if (size.organizations <= LARGEST_LAID_OUT) {
    yield* placedAsDistrict([...recordCommands(size, seed)], seed);
    return;
  }
  const places = new StreamedPlaces(size);
  for (const command of recordCommands(size, seed)) yield places.place(command);
}
