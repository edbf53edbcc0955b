import { decideCommand } from '../../graph/model/commands/command.ts';
import type { Entry, Result } from '../../graph/model/log/entry.ts';
import { View } from '../../graph/model/view/view.ts';
import { Snapshot } from '../../graph/model/wire/protocol.ts';
import type { LiveSession } from '../../server/live/live-session.ts';
import { LiveConnection } from '../../web/live/live-connection.ts';
import { loaded } from '../../web/live/loaded.ts';
import type { Sent } from './log-invariants.ts';
import type { Random } from './random.ts';
import { randomCommand } from './random-command.ts';
import { SimulatedWire } from './simulated-wire.ts';

export type TabDeps = {
  readonly actorId: string;
  readonly openSession: (actorId: string) => LiveSession;
  readonly snapshot: () => Promise<string>;
  readonly entry: (seq: number) => Promise<{ readonly incarnation: string; readonly entry: Entry }>;
  readonly onResults: (clientId: string, results: readonly Result[]) => void;
  readonly sent: Sent[];
};

/** One browser tab: the page's own connection and replica on a simulated wire and clock. */
export class Tab {
  readonly wire: SimulatedWire;
  readonly live: LiveConnection;
  dispatched = 0;
  settled = 0;
  accepted = 0;
  readonly clientIds = new Set<string>();
  #clientId: string;
  #now = 0;
  #timers: { at: number; run: () => void }[] = [];

  constructor(name: string, deps: TabDeps) {
    this.#clientId = name;
    this.clientIds.add(name);
    this.wire = new SimulatedWire(
      () => deps.openSession(deps.actorId),
      (results, { commands }) => {
        for (const command of commands) deps.sent.push({ clientId: this.#clientId, command });
        deps.onResults(this.#clientId, results);
      },
    );
    let renewals = 0;
    this.live = new LiveConnection(name, {
      loadDecide: async () => decideCommand,
      wire: this.wire,
      loadSnapshot: () =>
        this.wire.fetch(async () => loaded(Snapshot.parse(JSON.parse(await deps.snapshot())))),
      loadEntry: (seq) => this.wire.fetch(() => deps.entry(seq)),
      freshClientId: () => {
        renewals += 1;
        this.#clientId = `${name}-${renewals}`;
        this.clientIds.add(this.#clientId);
        return this.#clientId;
      },
      after: (delayMs, run) => {
        const timer = { at: this.#now + delayMs, run };
        this.#timers.push(timer);
        return () => {
          this.#timers = this.#timers.filter((each) => each !== timer);
        };
      },
    });
  }

  act(random: Random): void {
    this.dispatched += 1;
    void this.live.dispatch(randomCommand(this.live.view, random)).then((outcome) => {
      this.settled += 1;
      if (outcome.status === 'ok') this.accepted += 1;
    });
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#timers.filter((each) => each.at <= this.#now).sort((a, b) => a.at - b.at);
    this.#timers = this.#timers.filter((each) => each.at > this.#now);
    for (const { run } of due) run();
  }

  /** I7: what the tab ought to show: everything confirmed, and its pending commands decided on top in order. */
  expectedView(confirmed: View): View {
    const view = new View().load(confirmed.nodes.values(), confirmed.relations.values());
    for (const command of this.live.pending) {
      const decision = decideCommand(command, view, { id: this.live.actorId ?? 'unknown', role: 'editor' });
      if (decision.outcome === 'events') view.apply(decision.events, this.live.seq + 1);
    }
    return view;
  }
}
