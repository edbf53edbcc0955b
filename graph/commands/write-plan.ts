/** One change, what it alters and what it only needs to be there. */
export type Step<S> = {
  readonly statement: S;
  readonly alters: readonly string[];
  readonly needs: readonly string[];
};

type Trace<S> = { altered: number; statement: S | undefined; needed: number };

/**
 * Sorts steps into rounds so that as many as possible share a statement, and any two that touch the same thing keep
 * their order. A step comes after the last one that altered what it alters or needs, and after all that needed what it
 * alters; in one round with the last one only where both are rows of one statement, which runs its rows in order.
 */
export function rounds<S, T extends Step<S>>(steps: readonly T[]): Map<S, T[]>[] {
  const traces = new Map<string, Trace<S>>();
  const traceOf = (subject: string): Trace<S> => {
    const known = traces.get(subject) ?? { altered: -1, statement: undefined, needed: -1 };
    traces.set(subject, known);
    return known;
  };
  const result: Map<S, T[]>[] = [];
  for (const step of steps) {
    const altered = step.alters.map(traceOf);
    const needed = step.needs.map(traceOf);
    let round = 0;
    for (const trace of needed) round = Math.max(round, trace.altered + 1);
    for (const trace of altered) {
      const isSame = trace.statement === step.statement;
      round = Math.max(round, trace.needed + 1, isSame ? trace.altered : trace.altered + 1);
    }
    for (const trace of needed) trace.needed = Math.max(trace.needed, round);
    for (const trace of altered) {
      trace.altered = round;
      trace.statement = step.statement;
    }
    while (result.length <= round) result.push(new Map());
    const statements = result[round] ?? new Map<S, T[]>();
    const shared = statements.get(step.statement);
    if (shared) shared.push(step);
    else statements.set(step.statement, [step]);
  }
  return result;
}
