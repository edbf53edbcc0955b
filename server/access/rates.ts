import type { Rate } from './bucket.ts';

/** How often somebody may do something, so that nobody takes what belongs to all. */
const USUAL = {
  /** Commands of a person, on all sockets and over HTTP together. */
  person: { perSecond: 20, burst: 100 },
  /** Commands of one client: a tab that runs wild leaves something to the person's others. */
  client: { perSecond: 16, burst: 100 },
  /** Commands of a person in batches: two of the largest at once, and time for everybody else between later ones. */
  rows: { perSecond: 500, burst: 10_000 },
  /** Messages of a person, and `join` and `since` among them, on all sockets together. */
  personMessages: { perSecond: 200, burst: 800 },
  personQuestions: { perSecond: 20, burst: 200 },
  /** Messages of one socket, whatever they say; a page sends one push at a time. */
  messages: { perSecond: 50, burst: 200 },
  /** `join` and `since` on one socket. */
  questions: { perSecond: 5, burst: 20 },
  /** Searches of a person. */
  searches: { perSecond: 20, burst: 40 },
  /** Requests of a person under `/api/v1`, whatever they ask. */
  requests: { perSecond: 50, burst: 200 },
  /** New persons from one address; behind one there may be a whole room, or everybody. */
  sessions: { perSecond: 5, burst: 300 },
} as const satisfies Record<string, Rate>;

/** Connections that one person may have at once. */
const USUAL_SEATS = 100;

export type Rates = Readonly<Record<keyof typeof USUAL, Rate>> & { readonly seats: number };

const times = ({ perSecond, burst }: Rate, factor: number): Rate => ({
  perSecond: perSecond * factor,
  burst: burst * factor,
});

/** The usual rates, so many times as high. */
export const ratesOf = (factor: number): Rates => ({
  person: times(USUAL.person, factor),
  client: times(USUAL.client, factor),
  rows: times(USUAL.rows, factor),
  personMessages: times(USUAL.personMessages, factor),
  personQuestions: times(USUAL.personQuestions, factor),
  messages: times(USUAL.messages, factor),
  questions: times(USUAL.questions, factor),
  searches: times(USUAL.searches, factor),
  requests: times(USUAL.requests, factor),
  sessions: times(USUAL.sessions, factor),
  seats: USUAL_SEATS * factor,
});
