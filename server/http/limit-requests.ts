import type { RequestHandler } from 'express';
import { Buckets } from '../access/bucket.ts';
import type { Rates } from '../access/rates.ts';
import { payerIn } from './actor.ts';

/** Counts each person's requests before anything of them is read. `now`: a clock that never goes back. */
export function limitRequests(rate: Rates['requests'], now: () => number): RequestHandler {
  const persons = new Buckets(rate, now);
  return (_request, response, next) => {
    persons.take(payerIn(response));
    next();
  };
}
