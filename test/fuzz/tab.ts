import { expect } from 'vitest';
import type { Answer, Submission } from '../../graph/commands/decide-group.ts';
import { decideCommand } from '../../graph/model/commands/command.ts';
import type { Entry, Result } from '../../graph/model/log/entry.ts';
import { View } from '../../graph/model/view/view.ts';
import { Snapshot } from '../../graph/model/wire/protocol.ts';
import type { LiveSession } from '../../server/live/live-session.ts';
import type { Kept } from '../../web/live/kept-queue.ts';
import { sendLeftQueues } from '../../web/live/left-queues.ts';
import type { LiveCommand } from '../../web/live/live.ts';
import { LiveConnection } from '../../web/live/live-connection.ts';
import { loaded } from '../../web/live/loaded.ts';
import { type Browser, Page } from './browser.ts';
import type { Given } from './given.ts';
import type { Sent } from './log-invariants.ts';
import type { Random } from './random.ts';
import { randomCommand } from './random-command.ts';
import { SimulatedWire } from './simulated-wire.ts';

export type TabDeps = {
  readonly actorId: string;
  readonly browser: Browser;
  readonly openSession: (actorId: string) => LiveSession;
  /** As `POST /commands` does. */
  readonly submit: (submission: Submission) => Promise<Answer>;
  readonly snapshot: () => Promise<string>;
  readonly entry: (seq: number) => Promise<{ readonly incarnation: string; readonly entry: Entry }>;
  readonly onResults: (clientId: string, results: readonly Result[]) => void;
  readonly sent: Sent[];
  readonly given: Given;
};

/** One browser tab: the page's own connection and replica on a simulated wire, clock and storage; it can be opened again. */
export class Tab {
  readonly wire: SimulatedWire;
  live: LiveConnection;
  accepted = 0;
  wasOpenedAgain = false;
  readonly clientIds = new Set<string>();
  readonly #name: string;
  readonly #deps: TabDeps;
  #page: Page;
  #clientId: string;
  #ids = 0;
  /** What this page gave and has no answer for. */
  #open: LiveCommand[] = [];
  #now = 0;
  #timers: { at: number; run: () => void }[] = [];

  constructor(name: string, deps: TabDeps) {
    this.#name = name;
    this.#deps = deps;
    this.#clientId = name;
    this.wire = new SimulatedWire(
      () => deps.openSession(deps.actorId),
      (clientId, results, { commands }) => this.#answered(clientId, commands, results),
    );
    this.#page = new Page(deps.browser);
    this.live = this.#openPage();
  }

  get isAtRest(): boolean {
    return this.live.pendingCount === 0 && this.#open.length === 0 && !this.#page.isWriting;
  }

  get openCount(): number {
    return this.#open.length;
  }

  act(random: Random): void {
    this.#give(randomCommand(this.live.view, random));
  }

  /** Takes back something of the last time, of whomever: mostly one thing, now and then what there is not. */
  takeBack(random: Random): void {
    const count = random.chance(0.8) ? 1 : 1 + random.below(4);
    const seqs = Array.from({ length: count }, () => Math.max(1, this.live.seq + 1 - random.below(12)));
    const part = random.chance(0.1) ? { only: ['town'] } : {};
    this.#give({ type: 'entry.takeBack', args: { seqs, ...part } });
  }

  #give(command: LiveCommand): void {
    const page = this.#page;
    this.#open.push(command);
    this.#deps.given.gave(command);
    void this.live.dispatch(command).then((outcome) => {
      // Nobody sees what is said on a page that is gone.
      if (page !== this.#page) return;
      this.#open = this.#open.filter((each) => each !== command);
      this.#deps.given.ended(command, outcome);
      if (outcome.status === 'ok') this.accepted += 1;
    });
  }

  /** The page is reloaded, or closed and another one opened; what was under way arrives or does not. */
  async openAgain(isSame: boolean, arrives: () => boolean): Promise<void> {
    const { browser, given } = this.#deps;
    const { pending, pendingCount, connection, hasUnsent, unsent } = this.live;
    const unshown = pending.length - pendingCount;
    this.wire.break(arrives);
    this.live.close();
    await this.#page.close(arrives);
    browser.free(this.#page);
    // What the screen counted as pending is kept, of what it had from the page before it too.
    const restored = unsent.map(({ command }) => command).filter((command) => !this.#open.includes(command));
    const kept = await browser.disk.read(this.#clientId);
    const lost = given.gone([...this.#open, ...restored], kept);
    // Unless the screen said that it is not, and asked before it was left.
    if (connection.keepFails) expect(lost === 0 || hasUnsent, 'asked before it was left').toBe(true);
    else expect(lost, 'lost with the page').toBeLessThanOrEqual(unshown);
    this.#open = [];
    this.#timers = [];
    this.wasOpenedAgain = true;
    // As `forgetClientId` does.
    if (!isSame || connection.keepFails) this.#nextId();
    const closed = this.#clientId;
    this.#page = new Page(browser);
    this.live = this.#openPage();
    if (kept && closed === this.#clientId && kept.clientId === closed) await this.#checkOrder(kept);
    this.wire.connect();
  }

  /** I5: it goes on in the order in which it was given, whatever the clock said. */
  async #checkOrder({ items }: Kept): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    const commands = this.live.unsent.map(({ command }) => command);
    expect(commands, 'order after a reload').toEqual(items.map(({ command }) => command));
  }

  write(): Promise<void> {
    return this.#page.write();
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
      const actor = { id: this.live.actorId ?? 'unknown', role: 'editor' } as const;
      const decision = decideCommand(command, view, actor, (seq) => this.live.heldEntry(seq));
      if (decision.outcome === 'events') view.apply(decision.events, this.live.seq + 1);
    }
    return view;
  }

  #openPage(): LiveConnection {
    const page = this.#page;
    const deps = this.#deps;
    // Another tab may just be sending what this one left.
    if (!deps.browser.claim(this.#clientId, page)) deps.browser.claim(this.#nextId(), page);
    this.clientIds.add(this.#clientId);
    const after = (delayMs: number, run: () => void) => {
      const timer = { at: this.#now + delayMs, run };
      if (page.isOpen) this.#timers.push(timer);
      return () => {
        this.#timers = this.#timers.filter((each) => each !== timer);
      };
    };
    const live = new LiveConnection(this.#clientId, {
      loadDecide: async () => decideCommand,
      wire: this.wire,
      kept: page.store,
      sendLeft: (known) =>
        sendLeftQueues(
          {
            store: page.store,
            claim: async (clientId) => deps.browser.claim(clientId, page),
            newId: () => this.#newId(),
            pause: (milliseconds) => new Promise((resolve) => after(milliseconds, resolve)),
            push: (clientId, commands) =>
              this.wire.fetch(async () => {
                const actor = { id: deps.actorId, role: 'editor' } as const;
                const { results } = await deps.submit({ clientId, actor, commands });
                this.#answered(clientId, commands, results);
                return results;
              }),
          },
          known,
        ),
      loadSnapshot: () =>
        this.wire.fetch(async () => loaded(Snapshot.parse(JSON.parse(await deps.snapshot())))),
      loadEntry: (seq) => this.wire.fetch(() => deps.entry(seq)),
      freshClientId: () => this.#nextId(),
      after,
    });
    live.onLateRefusal((command, failure) => deps.given.ended(command, { status: 'refused', failure }));
    return live;
  }

  #answered(clientId: string, commands: Parameters<Given['decided']>[1], results: readonly Result[]): void {
    for (const command of commands) this.#deps.sent.push({ clientId, command });
    this.#deps.given.decided(clientId, commands, results);
    this.#deps.onResults(clientId, results);
  }

  #newId(): string {
    this.#ids += 1;
    return `${this.#name}-${this.#ids}`;
  }

  #nextId(): string {
    this.#clientId = this.#newId();
    this.clientIds.add(this.#clientId);
    return this.#clientId;
  }
}
