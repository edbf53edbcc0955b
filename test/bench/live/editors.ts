import type { Entry } from '../../../graph/model/log/entry.ts';
import { clockMs } from './clock.ts';
import { type Place, type Seat, takeSeat } from './seat.ts';

export type Named = { readonly id: string; readonly name: string };

/** People who rename organisations, together so many times a second whatever the server does. */
export class Editors {
  /** When each edit was sent, by editor and number. */
  readonly sentAt: number[][];
  /** Milliseconds until it was answered, by editor and number. */
  readonly answeredMs: number[][];
  /** The last entry that anybody made. */
  latest: Entry | undefined;
  refused: unknown;
  readonly #seats: readonly Seat[];
  readonly #names: { readonly id: string; name: string }[];
  #timer: NodeJS.Timeout | undefined;
  #count = 0;
  #waiting = 0;

  private constructor(seats: readonly Seat[], organizations: readonly Named[]) {
    this.#seats = seats;
    this.#names = organizations.map((each) => ({ ...each }));
    this.sentAt = seats.map(() => []);
    this.answeredMs = seats.map(() => []);
    for (const seat of seats.slice(0, 1))
      seat.on('ops', ({ entries }) => {
        const last = entries.at(-1);
        if (last && !('bulk' in last)) this.latest = last;
      });
  }

  static async seat(place: Place, ids: readonly string[], organizations: readonly Named[]): Promise<Editors> {
    return new Editors(await Promise.all(ids.map((id) => takeSeat(place, id))), organizations);
  }

  /** Edits that were sent and are not answered yet. */
  get waiting(): number {
    return this.#waiting;
  }

  begin(perSecond: number): void {
    this.#timer = setInterval(() => this.#edit(), 1_000 / perSecond);
  }

  pause(): void {
    clearInterval(this.#timer);
  }

  close(): void {
    this.pause();
    for (const seat of this.#seats) seat.disconnect();
  }

  #edit(): void {
    const editor = this.#count % this.#seats.length;
    const record = this.#names[this.#count % this.#names.length];
    const seat = this.#seats[editor];
    const sent = this.sentAt[editor];
    if (!record || !seat || !sent) return;
    this.#count += 1;
    const name = record.name.endsWith('·') ? record.name.slice(0, -1) : `${record.name}·`;
    const args = { id: record.id, kind: 'SocialOrganization', set: { name }, was: { name: record.name } };
    record.name = name;
    const at = clockMs();
    const mid = sent.push(at);
    this.#waiting += 1;
    seat.emit('push', { commands: [{ mid, type: 'node.update', args }] }, (answer) => {
      this.#waiting -= 1;
      this.answeredMs[editor]?.push(clockMs() - at);
      const result = answer.ok ? answer.results[0] : answer;
      if (!answer.ok || result === undefined || !('status' in result) || result.status !== 'ok')
        this.refused ??= answer;
    });
  }
}
