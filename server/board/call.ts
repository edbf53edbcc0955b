import type { z } from 'zod';
import type { FailureCode } from '../../graph/model/schema/failure.ts';
import type { KeptReports } from '../../graph/reports/kept-reports.ts';
import type { GapBoard } from './gap-board.ts';

/** What is computed for everybody, as calls read it. */
export type Computed = {
  readonly incarnation: string;
  readonly replica: { readonly seq: number };
  readonly gaps: GapBoard;
  readonly reports: KeptReports;
};

/** `tag`: together with the incarnation, other than that of every other answer to the same question. */
export type Answer = { readonly seq: number; readonly tag: string; readonly body: object };

/** One question about what is computed: how it is asked, and its answer. Errors: Refusal. */
export type Call<Q extends z.ZodObject> = {
  readonly summary: string;
  readonly query: Q;
  /** Refusals of its own. */
  readonly failures: readonly FailureCode[];
  readonly answer: (computed: Computed, query: z.output<Q>) => Answer | Promise<Answer>;
};
export const defineCall = <Q extends z.ZodObject>(call: Call<Q>): Call<Q> => call;
