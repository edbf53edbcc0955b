import type { Clock } from './clock.ts';
import { type Handlers, Outflow } from './outflow.ts';
import type { Connection } from './web-socket.ts';

/** Each connection is looked at once in so many turns, so that those of a crowd are not asked all at once. */
const TURNS = 20;

/** Every connection's outflow. */
export class SlowClients {
  readonly #turns: readonly Set<Outflow>[] = Array.from({ length: TURNS }, () => new Set<Outflow>());
  #watched = 0;
  #turn = 0;

  watch(connection: Connection, clock: Clock, handlers: Handlers): Outflow {
    const outflow = new Outflow(connection, clock, handlers);
    const turn = this.#turns[this.#watched % TURNS];
    this.#watched += 1;
    turn?.add(outflow);
    connection.on('close', () => turn?.delete(outflow));
    return outflow;
  }

  look(): void {
    this.#turn = (this.#turn + 1) % TURNS;
    for (const outflow of this.#turns[this.#turn] ?? []) outflow.look();
  }
}
