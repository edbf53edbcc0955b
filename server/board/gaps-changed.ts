import type { BareFinding } from '../../graph/gaps/scan/finding.ts';
import type { FindingChange } from '../../graph/gaps/scan/finding-change.ts';
import type { AreaCoverage, GapsChanged } from '../../graph/model/answers/gap.ts';
import type { DayAnswer } from './day-answer.ts';

/** Solved gaps that one message names. */
const NAMED = 20;
/** Findings of which one message says that lists with them are other than before. */
const TOUCHED = 200;

/** What became of a finding, and whose command did it. */
export type CreditedChange = { readonly change: FindingChange; readonly actorId: string };

type About = {
  /** The seq of the message before. */
  readonly from: number;
  /** Nobody can name what changed: settings, another day. */
  readonly isAll: boolean;
};

/** What everybody is told of an answer that was brought up to date; undefined: nothing that a page shows is other. */
export function changedMessage(
  answer: DayAnswer,
  changes: readonly CreditedChange[],
  { from, isAll }: About,
): GapsChanged | undefined {
  const { rules, marks, coverage, findings } = answer.difference();
  const isSame = rules.length === 0 && findings.length === 0 && Object.keys(coverage).length === 0;
  if (isSame && !isAll && Object.keys(marks).length === 0) return undefined;
  const net = netOf(changes);
  const gone = net.flatMap(({ actorId, change: { rule, before, after, missing } }) =>
    before && !after ? [{ id: before.id, rule, name: nameOfFirst(before), actorId, missing }] : [],
  );
  const solved = gone.filter(({ missing }) => missing === undefined);
  return {
    seq: answer.seq,
    from,
    asOf: answer.on,
    rules,
    marks,
    coverage: Object.entries(coverage).map(([area, row]) => row ?? nobodyIn(area)),
    touched: findings.slice(0, TOUCHED),
    ...(isAll || findings.length > TOUCHED ? { touchedAll: true as const } : {}),
    solved: solved.slice(0, NAMED).map(({ missing: _none, ...each }) => each),
    unclear: gone.flatMap(({ missing, ...each }) => (missing ? [{ ...each, missing }] : [])).slice(0, NAMED),
  };
}

/** One change for each finding: what went and came back in the same moment was not solved. */
function netOf(changes: readonly CreditedChange[]): CreditedChange[] {
  const net = new Map<string, CreditedChange>();
  for (const { change, actorId } of changes) {
    const id = (change.after ?? change.before)?.id ?? '';
    const earlier = net.get(id);
    const { before: _before, ...rest } = change;
    const before = earlier ? earlier.change.before : change.before;
    net.set(id, { change: before ? { ...rest, before } : rest, actorId });
  }
  return [...net.values()];
}

const nameOfFirst = ({ names, subjects }: BareFinding): string => names[subjects[0] ?? '']?.name ?? '';

const nobodyIn = (area: string): AreaCoverage => ({
  area,
  partyOrganizations: { paired: 0, all: 0, samples: 0 },
  communities: { paired: 0, all: 0, samples: 0 },
  leads: { agreements: 0, all: 0 },
  gaps: 0,
});
