import { answerParent } from '../child.ts';
import { clockMs } from './clock.ts';
import { type Place, type Seat, takeSeat } from './seat.ts';

/** `open`: so many viewers; `report`: what they heard since, as [editor, mid, time, editor, mid, …]; `close`. */
export type ViewersQuestion =
  | {
      readonly ask: 'open';
      readonly place: Place;
      readonly name: string;
      readonly count: number;
      readonly editors: readonly string[];
    }
  | { readonly ask: 'report' }
  | { readonly ask: 'close' };

let seats: Seat[] = [];
let heard: number[] = [];

async function open(place: Place, name: string, count: number, editors: readonly string[]): Promise<void> {
  const numbers = new Map(editors.map((editor, index) => [editor, index]));
  // One after the other: a crowd that comes at once is another measure.
  for (let index = 0; index < count; index += 1) {
    const seat = await takeSeat(place, `${name}-${index}`);
    seat.on('ops', ({ entries }) => {
      const at = clockMs();
      for (const entry of entries) {
        if ('bulk' in entry) continue;
        const editor = numbers.get(entry.clientId);
        if (editor !== undefined) heard.push(editor, entry.mid, at);
      }
    });
    seats.push(seat);
  }
}

answerParent(async (question: ViewersQuestion) => {
  switch (question.ask) {
    case 'open':
      return open(question.place, question.name, question.count, question.editors);
    case 'report': {
      const said = heard;
      heard = [];
      return said;
    }
    case 'close':
      for (const seat of seats) seat.disconnect();
      seats = [];
      return undefined;
  }
});
