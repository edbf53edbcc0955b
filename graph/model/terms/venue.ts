import type { Day } from '../schema/day.ts';
import type { NodeRecord } from '../schema/record.ts';
import { dayIn, hasCome, wordsIn } from './value-in.ts';

type Venue = Pick<NodeRecord, 'fields'>;

/** A town's own venue: where organisations are served or incubated. Rooms and demonstration bases are something else. */
const TOWN_VENUES = ['serviceCentre', 'incubationStation'];

/** Whether a venue is one of those that a town should have. */
export function isTownVenue(venue: Venue): boolean | 'unknown' {
  if (venue.fields['venueKinds'] === undefined) return 'unknown';
  return wordsIn(venue, 'venueKinds').some((kind) => TOWN_VENUES.includes(kind));
}

export const isClosedVenue = (venue: Venue, on: Day): boolean => hasCome(venue, 'closedOn', on);

/** Whether a venue is open on a day. `openBy` says that it was open by then, not since when. */
export function isOpenVenue(venue: Venue, on: Day): boolean | 'unknown' {
  if (isClosedVenue(venue, on)) return false;
  if (dayIn(venue, 'openedOn') !== undefined) return hasCome(venue, 'openedOn', on);
  return hasCome(venue, 'openBy', on) ? true : 'unknown';
}
