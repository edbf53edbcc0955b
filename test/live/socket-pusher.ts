import type { PushedCommand } from '../../graph/model/commands/command.ts';
import type { Result } from '../../graph/model/log/entry.ts';
import type { FailureCode } from '../../graph/model/schema/failure.ts';
import { PROTOCOL_VERSION } from '../../graph/model/wire/limits.ts';
import { openWire } from '../../web/live/wire.ts';
import type { Wire } from '../../web/live/wire-contract.ts';
import type { Sent } from '../fuzz/log-invariants.ts';
import type { Session } from '../harness/live-client.ts';

/** A client on a real socket that pushes without pause, one push at a time; one that is refused goes again as it was. */
export class SocketPusher {
  readonly clientId: string;
  readonly sent: Sent[] = [];
  readonly refusals = new Map<FailureCode, number>();
  accepted = 0;
  readonly #wire: Wire;
  readonly #onResults: (clientId: string, results: readonly Result[]) => void;
  readonly #onStep: () => void;
  #nextMid = 1;
  #epoch = 0;

  constructor(
    session: Session,
    clientId: string,
    on: { results(clientId: string, results: readonly Result[]): void; step(): void },
  ) {
    this.clientId = clientId;
    this.#onResults = on.results;
    this.#onStep = on.step;
    this.#wire = openWire(session);
  }

  async join(): Promise<void> {
    const isThere = new Promise<void>((connect) => {
      const nothing = () => {};
      this.#wire.listen({
        connect,
        disconnect: nothing,
        refused: nothing,
        limited: nothing,
        ops: nothing,
        head: nothing,
        gaps: nothing,
        resync: nothing,
        bye: nothing,
      });
    });
    await isThere;
    this.#epoch += 1;
    const ack = await this.#wire.join({
      version: PROTOCOL_VERSION,
      scope: 'all',
      clientId: this.clientId,
      epoch: this.#epoch,
    });
    if (!ack.ok) throw new Error(`not joined: ${ack.failure.code}`);
  }

  /** Pushes until `goesOn` says no; the last push is answered. */
  async pushOn(goesOn: () => boolean): Promise<void> {
    while (goesOn()) await this.#pushUntilTaken(this.#newPush());
  }

  close(): void {
    this.#wire.disconnect();
  }

  #newPush(): PushedCommand[] {
    const commands = [0, 1].map((each) => {
      const mid = this.#nextMid + each;
      const node = { id: `${this.clientId}-${mid}`, kind: 'Unit', fields: { name: `单位 ${mid}` } };
      return { mid, type: 'node.create', args: { node } };
    });
    this.#nextMid += commands.length;
    this.sent.push(...commands.map((command) => ({ clientId: this.clientId, command })));
    return commands;
  }

  async #pushUntilTaken(commands: PushedCommand[]): Promise<void> {
    for (;;) {
      const ack = await this.#wire.push({ commands }).catch(() => undefined);
      if (ack?.ok) {
        this.accepted += ack.results.filter(({ status }) => status === 'ok').length;
        this.#onResults(this.clientId, ack.results);
        return this.#onStep();
      }
      if (ack) {
        const { code } = ack.failure;
        this.refusals.set(code, (this.refusals.get(code) ?? 0) + 1);
        await new Promise((resolve) => setTimeout(resolve, ack.retryAfterMs));
      }
      this.#onStep();
    }
  }
}
