import type { FailureCode } from '../../graph/model/schema/failure.ts';

/** The server answered, but not with what was asked for. */
export class HttpProblem extends Error {
  readonly status: number;
  /** Undefined where it was not our server that answered. */
  readonly code: FailureCode | undefined;
  /** After how long the same can be asked again; undefined: there is no use in that. */
  readonly retryAfterMs: number | undefined;
  constructor(status: number, code?: FailureCode, retryAfterMs?: number) {
    super(code ?? `HTTP ${status}`);
    this.status = status;
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}
