import { Refusal } from '../../graph/model/schema/failure.ts';

/** Refused for now: the same may be asked again after a while. */
export class Limited extends Refusal {
  readonly retryAfterMs: number;

  constructor(retryAfterMs: number) {
    super('limited');
    this.retryAfterMs = Math.ceil(retryAfterMs);
  }
}
