import { Refusal } from '../../graph/model/schema/failure.ts';

/** After so long whoever was refused for a passing reason may ask again, where nothing says how long it lasts. */
export const RETRY_AFTER_MS = 1_000;

/** Refused for now: the same may be asked again after a while. */
export class Limited extends Refusal {
  readonly retryAfterMs: number;

  constructor(retryAfterMs: number) {
    super('limited');
    this.retryAfterMs = Math.ceil(retryAfterMs);
  }
}
