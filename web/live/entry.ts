import type { Entry } from '../../graph/model/log/entry.ts';
import { call } from './call.ts';

/** One entry of the log, and of which log it is. Errors: HttpProblem. */
export const fetchEntry = (seq: number): Promise<{ readonly incarnation: string; readonly entry: Entry }> =>
  call(`/entries/${seq}`);
