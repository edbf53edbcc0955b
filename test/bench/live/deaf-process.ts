import { DeafClient } from '../../live/deaf-client.ts';
import { answerParent } from '../child.ts';
import type { Place } from './seat.ts';

/** `open`: so many that answer pings and never read, and so many that vanish; `closed`: after how long each was closed. */
export type DeafQuestion =
  | {
      readonly ask: 'open';
      readonly place: Place;
      readonly name: string;
      readonly deaf: number;
      readonly vanished: number;
    }
  | { readonly ask: 'closed' };

const closedAfterMs: number[] = [];

answerParent(async (question: DeafQuestion) => {
  if (question.ask === 'closed') return closedAfterMs;
  const { place, name, deaf, vanished } = question;
  for (let index = 0; index < deaf + vanished; index += 1) {
    const client = new DeafClient(Number(new URL(place.address).port), place.cookie);
    const { held } = place;
    await client.joinAndStopReading(`${name}-${index}`, { answers: index < deaf, held: { held } });
    const begun = performance.now();
    // How soon one that vanished is noticed is another's promise.
    if (index < deaf) client.closed.then(() => closedAfterMs.push(performance.now() - begun));
  }
  return undefined;
});
