import { z } from 'zod';
import { describeRule } from '../../graph/gaps/describe-rule.ts';
import type { GapComparison, GapPage, GapSummary } from '../../graph/model/answers/gap.ts';
import type { Day } from '../../graph/model/schema/day.ts';
import { DayInRange } from '../../graph/model/schema/day-schema.ts';
import { Refusal } from '../../graph/model/schema/failure.ts';
import { Id } from '../../graph/model/schema/record.ts';
import { type Answer, type Computed, defineCall } from './call.ts';
import type { DayAnswer } from './day-answer.ts';
import { Digits } from './digits.ts';
import type { GapBoard } from './gap-board.ts';
import { grouped, knownRule, Narrowed, narrow, openIds } from './narrow.ts';

const MOST_GROUPS = 1_000;

/** An answer about one day, as of which entry. */
function about({ incarnation, gaps }: Computed, { seq, on }: DayAnswer, body: object): Answer {
  return { seq, tag: `${seq}.${gaps.round}-${on}`, body: { incarnation, seq, asOf: on, ...body } };
}

/** A page of findings, worst first. */
export const page = defineCall({
  summary: 'A page of findings as of a day, worst first, with what each rule looked at',
  failures: ['gone'],
  query: Narrowed.extend({
    limit: Digits.pipe(z.number().min(1).max(500)).default(50),
    after: z.string().max(80).optional(),
  }),
  async answer(computed, { limit, after, ...narrowed }) {
    const answer = await computed.gaps.on(narrowed.asOf);
    const found = await narrow(computed.gaps, answer, narrowed);
    const start = after === undefined ? 0 : found.findIndex(({ id }) => id === after) + 1;
    if (after !== undefined && start === 0)
      throw new Refusal('gone', { issues: [{ path: 'after', reason: 'listChanged' }] });
    const findings = found.slice(start, start + limit);
    const last = findings.at(-1);
    return about(computed, answer, {
      rules: answer.counts,
      total: found.length,
      findings,
      ...(last && start + limit < found.length ? { next: last.id } : {}),
    } satisfies Body<GapPage>);
  },
});

export const summary = defineCall({
  summary: 'What each rule found, the coverage of each area, and what the map marks',
  failures: [],
  query: z.strictObject({ asOf: DayInRange.optional() }),
  async answer(computed, { asOf }) {
    const answer = await computed.gaps.on(asOf);
    const { counts, coverage, marks } = answer;
    return about(computed, answer, { rules: counts, coverage, marks } satisfies Body<GapSummary>);
  },
});

export const rules = defineCall({
  summary: 'The rules: what each looks at, when it counts as a gap, and its parameters',
  failures: [],
  query: z.strictObject({}),
  answer({ gaps, replica: { seq } }) {
    const described = gaps.rules.map((rule) => describeRule(rule, gaps.records.settings(rule.id)));
    return { seq, tag: String(seq), body: { rules: described } };
  },
});

export const groups = defineCall({
  summary: 'How many findings each area or body has, most first',
  failures: [],
  query: Narrowed.extend({ by: z.enum(['area', 'body']) }),
  async answer(computed, { by, ...narrowed }) {
    const answer = await computed.gaps.on(narrowed.asOf);
    const found = grouped(await narrow(computed.gaps, answer, narrowed), by, answer);
    return about(computed, answer, { total: found.length, groups: found.slice(0, MOST_GROUPS) });
  },
});

export const comparison = defineCall({
  summary: 'How many open gaps came and went since an earlier day',
  failures: [],
  query: z.strictObject({ asOf: DayInRange.optional(), since: DayInRange }),
  async answer({ incarnation, gaps }, { asOf, since }) {
    const [now, then] = await bothOf(gaps, asOf, since);
    const [here, there] = [openIds(now), openIds(then)];
    const body: GapComparison & { incarnation: string; seq: number } = {
      incarnation,
      seq: now.seq,
      asOf: now.on,
      since: then.on,
      added: [...here].filter((id) => !there.has(id)).length,
      solved: [...there].filter((id) => !here.has(id)).length,
    };
    return { seq: now.seq, tag: `${now.seq}.${gaps.round}-${now.on}-${then.on}`, body };
  },
});

export const unknown = defineCall({
  summary: 'Records of which a rule cannot say, and what it would have to know',
  failures: [],
  query: z.strictObject({
    asOf: DayInRange.optional(),
    rule: z.string().max(8),
    limit: Digits.pipe(z.number().min(1).max(500)).default(50),
    after: Id.optional(),
  }),
  async answer(computed, { asOf, rule, limit, after }) {
    const answer = await computed.gaps.on(asOf);
    const subjects = [...(answer.unknown.get(knownRule(computed.gaps, rule)) ?? [])];
    subjects.sort(([a], [b]) => (a < b ? -1 : 1));
    const rest = after === undefined ? subjects : subjects.filter(([id]) => id > after);
    const part = rest.slice(0, limit).map(([subject, missing]) => ({ subject, missing }));
    const last = part.at(-1);
    return about(computed, answer, {
      total: subjects.length,
      unknown: part,
      ...(last && rest.length > limit ? { next: last.subject } : {}),
    });
  },
});

/** Two days as of one entry: while the second was looked at, the first may have moved on. */
async function bothOf(gaps: GapBoard, asOf: Day | undefined, since: Day): Promise<[DayAnswer, DayAnswer]> {
  const first = await gaps.on(asOf);
  const then = await gaps.on(since);
  const now = await gaps.on(asOf);
  return now === first && now.seq === then.seq ? [now, then] : bothOf(gaps, asOf, since);
}

/** What an answer says beside its head. */
type Body<T> = Omit<T, 'incarnation' | 'seq' | 'asOf'>;
