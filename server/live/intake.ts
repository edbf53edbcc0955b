import type { Batch } from '../../graph/commands/decide-batch.ts';
import type { Answer, Submission } from '../../graph/commands/decide-group.ts';
import type { Result } from '../../graph/model/log/entry.ts';
import { Bucket, Buckets } from '../access/bucket.ts';
import { Limited } from '../access/limited.ts';
import type { Rates } from '../access/rates.ts';
import type { Committer } from './committer.ts';

/** Stands before the committer and counts what each person and each of their clients pushes, wherever it comes from. */
export class Intake {
  readonly #committer: Pick<Committer, 'submit' | 'submitBatch'>;
  readonly #rates: Rates;
  readonly #now: () => number;
  readonly #persons: Buckets;
  readonly #clients: Buckets;
  readonly #rows: Buckets;
  readonly #messages: Buckets;
  readonly #questions: Buckets;

  /** `now` in milliseconds of a clock that never goes back. */
  constructor(committer: Pick<Committer, 'submit' | 'submitBatch'>, rates: Rates, now: () => number) {
    this.#committer = committer;
    this.#rates = rates;
    this.#now = now;
    this.#persons = new Buckets(rates.person, now);
    this.#clients = new Buckets(rates.client, now);
    this.#rows = new Buckets(rates.rows, now);
    this.#messages = new Buckets(rates.personMessages, now);
    this.#questions = new Buckets(rates.personQuestions, now);
  }

  /** `payer`: on whose account. Errors: Limited, then nothing of it was taken; those of the committer. */
  async submit(submission: Submission, payer: string): Promise<Answer> {
    const { actor, clientId, commands } = submission;
    // Somebody else's client id is worth nothing.
    const client = `${actor.id} ${clientId}`;
    const cost = commands.length;
    const waitMs = Math.max(this.#persons.waitMs(payer, cost), this.#clients.waitMs(client, cost));
    if (waitMs > 0) throw new Limited(waitMs);
    this.#persons.spend(payer, cost);
    this.#clients.spend(client, cost);
    return this.#committer.submit(submission);
  }

  /** As `submit`. */
  async submitBatch(batch: Batch, payer: string): Promise<Result> {
    this.#rows.take(payer, batch.rows.length);
    return this.#committer.submitBatch(batch);
  }

  /** Connections that one person may have at once. */
  get seats(): number {
    return this.#rates.seats;
  }

  /** For each socket one; `onFlood`: it sends more than is worth answering. */
  socket(payer: string, onFlood: () => void): SocketIntake {
    const person = {
      messages: { take: () => this.#messages.take(payer), waitMs: () => this.#messages.waitMs(payer) },
      questions: { take: () => this.#questions.take(payer) },
    };
    return new SocketIntake(this.#rates, this.#now, person, onFlood);
  }
}

/** What all sockets of a person have together. */
type OfPerson = {
  readonly messages: { take(): void; waitMs(): number };
  readonly questions: { take(): void };
};

/** Counts a socket's messages before anything is read of them. */
export class SocketIntake {
  readonly #messages: Bucket;
  readonly #questions: Bucket;
  readonly #person: OfPerson;
  readonly #onFlood: () => void;

  constructor(rates: Rates, now: () => number, person: OfPerson, onFlood: () => void) {
    this.#messages = new Bucket(rates.messages, now);
    this.#questions = new Bucket(rates.questions, now);
    this.#person = person;
    this.#onFlood = onFlood;
  }

  /** Of every message, whatever its name and whether it wants an answer. Errors: Limited. */
  countMessage(): void {
    if (Math.max(this.#messages.waitMs(1), this.#person.messages.waitMs()) > 0) this.#onFlood();
    this.#messages.take(1);
    this.#person.messages.take();
  }

  /** Of a `join` and a `since`, beside. Errors: Limited. */
  countQuestion(): void {
    this.#questions.take(1);
    this.#person.questions.take();
  }
}
