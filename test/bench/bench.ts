/** One measured value. `peer` is the same work done another way in the same run; null where the measure is a count. */
export type Measure = {
  readonly case: string;
  readonly metric: string;
  readonly unit: string;
  readonly ours: number | null;
  readonly peer: number | null;
  readonly peerName: string | null;
  /** Compared with `ratio`, or with `ours` where there is no peer; `null`: nothing is promised. */
  readonly goal: Goal | null;
  /** Why it could not be measured; then `ok` is false. */
  readonly note?: string;
};

/** What is promised: at most or at least so much. */
type Goal = { readonly atMost: number } | { readonly atLeast: number };

export type Report = (measure: Measure) => void;

/** One benchmark: to add one, write its file and add it to BENCHES in `main.ts`. */
export type Bench = {
  readonly name: string;
  readonly purpose: string;
  /** Errors: UsageError for arguments that it does not know. */
  run(args: readonly string[], report: Report): Promise<void>;
};

export class UsageError extends Error {}

const holds = (goal: Goal, value: number): boolean =>
  'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast;
const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;
const sign = (goal: Goal): string => ('atMost' in goal ? `<= ${goal.atMost}` : `>= ${goal.atLeast}`);

/** The line that a measure is printed as; its names are in `interfaces.md`. */
export function lineOf(bench: string, { goal, ours, peer, note, ...measure }: Measure) {
  const ratio = ours !== null && peer !== null && peer > 0 ? rounded(ours / peer) : null;
  const judged = peer === null ? ours : ratio;
  return {
    bench,
    case: measure.case,
    metric: measure.metric,
    unit: measure.unit,
    ours: ours === null ? null : rounded(ours),
    peer: peer === null ? null : rounded(peer),
    peerName: measure.peerName,
    ratio,
    goal: goal === null ? null : sign(goal),
    ok: note === undefined && judged !== null && (goal === null || holds(goal, judged)),
    ...(note === undefined ? {} : { note }),
  };
}
