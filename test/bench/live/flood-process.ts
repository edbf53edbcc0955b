import { answerParent } from '../child.ts';
import { type Place, type Seat, takeSeat } from './seat.ts';

/** `begin`: for some seconds, one socket sends so many pushes and questions a second, whatever is answered; `end`: what came of it. */
export type FloodQuestion =
  | {
      readonly ask: 'begin';
      readonly place: Place;
      readonly name: string;
      readonly seconds: number;
      readonly pushesPerSecond: number;
      readonly sincesPerSecond: number;
    }
  | { readonly ask: 'end' };

/** `pushed` were sent, `written` of them accepted, `refused` told to wait; the rest is still unread. */
export type Flooded = { pushed: number; written: number; refused: number; asked: number; told: number };

const EVERY_MS = 20;

const flooded: Flooded = { pushed: 0, written: 0, refused: 0, asked: 0, told: 0 };

function push(seat: Seat, name: string): void {
  flooded.pushed += 1;
  const mid = flooded.pushed;
  const node = { id: `${name}-${mid}`, kind: 'Unit', fields: { name: `示例·单位 ${mid}` } };
  seat.emit('push', { commands: [{ mid, type: 'node.create', args: { node } }] }, (answer) => {
    if (answer.ok) flooded.written += 1;
    else flooded.refused += 1;
  });
}

function ask(seat: Seat, held: Place['held']): void {
  flooded.asked += 1;
  seat.emit('since', held, () => {
    flooded.told += 1;
  });
}

answerParent(async (question: FloodQuestion) => {
  if (question.ask === 'end') return flooded;
  const { place, name, pushesPerSecond, sincesPerSecond } = question;
  const seat = await takeSeat(place, name);
  const begun = performance.now();
  const timer = setInterval(() => {
    const seconds = (performance.now() - begun) / 1_000;
    if (seconds > question.seconds) {
      clearInterval(timer);
      seat.disconnect();
      return;
    }
    while (flooded.pushed < seconds * pushesPerSecond) push(seat, name);
    while (flooded.asked < seconds * sincesPerSecond) ask(seat, place.held);
  }, EVERY_MS);
  return undefined;
});
