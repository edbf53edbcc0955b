import type { Failure } from '../../graph/model/schema/failure.ts';

/** The server answered, but not with what was asked for. */
export class HttpProblem extends Error {
  readonly status: number;
  /** Undefined where it was not our server that answered. */
  readonly failure: Failure | undefined;
  /** After how long the same can be asked again; undefined: there is no use in that. */
  readonly retryAfterMs: number | undefined;
  constructor(status: number, failure?: Failure, retryAfterMs?: number) {
    super(failure?.code);
    this.status = status;
    this.failure = failure;
    this.retryAfterMs = retryAfterMs;
  }
}

type Problem = Pick<Failure, 'code'> & { readonly errors: Failure['issues'] };

/** What the server said of its refusal (RFC 9457); a proxy between says only a status. */
export async function problemOf(response: Response): Promise<HttpProblem> {
  const seconds = Number(response.headers.get('Retry-After'));
  const { code, errors: issues }: Partial<Problem> = await response.json().catch(() => ({}));
  return new HttpProblem(response.status, code && { code, issues }, seconds ? seconds * 1_000 : undefined);
}
