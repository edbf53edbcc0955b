import type { z } from 'zod';
import type { Said } from '../../graph/model/answers/said.ts';
import type { FailureCode } from '../../graph/model/schema/failure.ts';
import type { KeptReports } from '../../graph/reports/kept-reports.ts';
import type { GapBoard } from './gap-board.ts';

/** What is computed for everybody, as calls read it. */
export type Computed = {
  readonly incarnation: string;
  readonly replica: { readonly seq: number };
  readonly gaps: GapBoard;
  /** On whose account it is asked. */
  readonly asker: string;
  readonly reports: KeptReports;
};

/** `tag`: together with the incarnation, other than that of every other answer to the same question. */
export type Answer<B extends object = object> = {
  readonly seq: number;
  readonly tag: string;
  readonly body: B;
};

/** One question about what is computed: how it is asked, and its answer. Errors: Refusal. */
export type Call<Q extends z.ZodObject, R extends z.ZodObject> = {
  readonly summary: string;
  readonly query: Q;
  readonly reply: R;
  /** Refusals of its own. */
  readonly failures: readonly FailureCode[];
  readonly answer: (computed: Computed, query: z.output<Q>) => Answer<Said<R>> | Promise<Answer<Said<R>>>;
};
export const defineCall = <Q extends z.ZodObject, R extends z.ZodObject>(call: Call<Q, R>): Call<Q, R> =>
  call;
