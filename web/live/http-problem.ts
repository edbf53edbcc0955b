/** The server answered, but not with what was asked for. */
export class HttpProblem extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}
