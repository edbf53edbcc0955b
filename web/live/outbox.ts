import type { PushedCommand } from '../../graph/model/commands/command.ts';
import { LIMITS } from '../../graph/model/wire/limits.ts';
import type { LiveCommand } from './live.ts';

/** A command that waits for the server. */
export type Waiting = {
  readonly command: LiveCommand;
  /** Given when it is first sent; a resend keeps it, so that the server answers the same. */
  mid: number | undefined;
  /** The seq of its entry once the server accepted it: it waits for that entry, and is not sent again. */
  acceptedAt: number | undefined;
};

const encoder = new TextEncoder();
/** Room for the rest of the message beside its commands. */
const PUSH_BYTES = LIMITS.messageBytes - 1_024;

/** Whether one command fits a message at all, in UTF-8 bytes. */
export const fitsMessage = (command: LiveCommand): boolean => sizeOf({ mid: 0, ...command }) <= PUSH_BYTES;

const sizeOf = (command: unknown): number => encoder.encode(JSON.stringify(command)).length + 24;

/**
 * The commands of a tab in the order they were given, and their numbers. The server counts a client's messages without
 * a hole, so a number is never given twice for different commands: the highest one that the server may have seen is
 * known from joins, from answers and from the tab's own entries, whichever says most.
 */
export class Outbox<W extends Waiting> {
  #waiting: W[] = [];
  #seen = 0;
  /** After a push was refused as a whole its commands go one by one, so that the guilty one is known. */
  #isSingle = false;

  get waiting(): readonly W[] {
    return this.#waiting;
  }

  add(item: W): void {
    this.#waiting.push(item);
  }

  remove(item: W): void {
    this.#waiting = this.#waiting.filter((each) => each !== item);
  }

  byMid(mid: number): W | undefined {
    return this.#waiting.find((each) => each.mid === mid);
  }

  /** The server has seen this number. */
  saw(mid: number): void {
    this.#seen = Math.max(this.#seen, mid);
  }

  /**
   * The commands of the next push: those sent but not answered first, within the bounds of a message. `mayNumber`: whether
   * it is known which number is free.
   */
  next(mayNumber = true): PushedCommand[] {
    const commands: PushedCommand[] = [];
    let bytes = 0;
    let last = this.#seen;
    for (const item of this.#waiting) {
      last = Math.max(last, item.mid ?? 0);
      if (item.acceptedAt !== undefined) continue;
      if (item.mid === undefined && !mayNumber) break;
      const mid = item.mid ?? last + 1;
      const { type, args, ifRev } = item.command;
      const command = { mid, type, args, ...(ifRev === undefined ? {} : { ifRev }) };
      bytes += sizeOf(command);
      const most = this.#isSingle ? 1 : LIMITS.pushCommands;
      if (commands.length === most || (commands.length > 0 && bytes > PUSH_BYTES)) break;
      item.mid = mid;
      last = Math.max(last, mid);
      commands.push(command);
    }
    return commands;
  }

  /** A push was decided: every number up to `lastMid` is the server's. */
  decided(lastMid: number): void {
    this.saw(lastMid);
    this.#isSingle = false;
  }

  /** The server saw only up to `lastMid` and would leave a hole: what is unanswered goes again under numbers that fit. */
  renumber(lastMid: number): void {
    this.#seen = lastMid;
    for (const item of this.#waiting) if (item.acceptedAt === undefined) item.mid = undefined;
  }

  /**
   * A push was refused as a whole. Alone, the command is the guilty one: it is returned, to be taken out. Among others,
   * all of them go again one by one under the numbers they have.
   */
  refusedWhole(commands: readonly PushedCommand[]): W | undefined {
    this.#isSingle = true;
    const [only] = commands;
    return commands.length === 1 && only ? this.byMid(only.mid) : undefined;
  }

  /** What comes after a command that was taken out undecided gets new numbers: its own stays free. */
  close(gap: number): void {
    for (const item of this.#waiting) {
      if (item.acceptedAt === undefined && (item.mid ?? 0) > gap) item.mid = undefined;
    }
  }

  /** Another client id, whose numbers begin anew; what another log accepted is not waited for. */
  renew(): void {
    this.#waiting = this.#waiting.filter((each) => each.acceptedAt === undefined);
    this.#isSingle = false;
    this.renumber(0);
  }

  /** Drops what a snapshot of `seq` shows already. */
  confirmed(seq: number): void {
    this.#waiting = this.#waiting.filter((each) => each.acceptedAt === undefined || each.acceptedAt > seq);
  }
}
