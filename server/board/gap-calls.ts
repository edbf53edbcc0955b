import { z } from 'zod';
import { describeRule } from '../../graph/gaps/describe-rule.ts';
import {
  GapComparison,
  GapGroups,
  GapPage,
  GapSummary,
  GapUnknowns,
  RulesAnswer,
} from '../../graph/model/answers/gap.ts';
import type { OfDay, Said } from '../../graph/model/answers/said.ts';
import type { Day } from '../../graph/model/schema/day.ts';
import { DayInRange } from '../../graph/model/schema/day-schema.ts';
import { Refusal } from '../../graph/model/schema/failure.ts';
import { Id } from '../../graph/model/schema/record.ts';
import { type Answer, type Computed, defineCall } from './call.ts';
import type { DayAnswer } from './day-answer.ts';
import { wholeNumber } from './digits.ts';
import type { GapBoard } from './gap-board.ts';
import { AsOf, grouped, knownRule, Narrowed, narrow, openIds } from './narrow.ts';

const MOST_GROUPS = 1_000;

/** An answer about one day, as of which entry. */
function about<B extends object>(
  { incarnation, gaps }: Computed,
  { seq, on }: DayAnswer,
  body: B,
): Answer<Said<typeof OfDay> & B> {
  return { seq, tag: `${seq}.${gaps.round}-${on}`, body: { incarnation, seq, asOf: on, ...body } };
}

/** A page of findings, worst first. */
export const page = defineCall({
  summary: 'A page of findings as of a day, worst first, with what each rule looked at',
  reply: GapPage,
  failures: ['gone'],
  query: Narrowed.extend({
    limit: wholeNumber(1, 500).default(50),
    after: z.string().max(80).optional().describe('The `next` of the page before'),
  }),
  async answer(computed, { limit, after, ...narrowed }) {
    const answer = await computed.gaps.on(narrowed.asOf, computed.asker);
    const found = await narrow(computed, answer, narrowed);
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
    });
  },
});

export const summary = defineCall({
  summary: 'What each rule found, the coverage of each area, and what the map marks',
  reply: GapSummary,
  failures: [],
  query: z.strictObject({ asOf: AsOf }),
  async answer(computed, { asOf }) {
    const answer = await computed.gaps.on(asOf, computed.asker);
    const { counts, coverage, marks } = answer;
    return about(computed, answer, { rules: counts, coverage, marks });
  },
});

export const rules = defineCall({
  summary: 'The rules: what each looks at, when it counts as a gap, and its parameters',
  reply: RulesAnswer,
  failures: [],
  query: z.strictObject({}),
  answer({ gaps, replica: { seq } }) {
    const described = gaps.rules.map((rule) => describeRule(rule, gaps.records.settings(rule.id)));
    return { seq, tag: String(seq), body: { rules: described } };
  },
});

export const groups = defineCall({
  summary: 'How many findings each area or body has, most first',
  reply: GapGroups,
  failures: [],
  query: Narrowed.extend({ by: z.enum(['area', 'body']) }),
  async answer(computed, { by, ...narrowed }) {
    const answer = await computed.gaps.on(narrowed.asOf, computed.asker);
    const found = grouped(await narrow(computed, answer, narrowed), by, answer);
    return about(computed, answer, { total: found.length, groups: found.slice(0, MOST_GROUPS) });
  },
});

export const comparison = defineCall({
  summary: 'How many open gaps came and went since an earlier day',
  reply: GapComparison,
  failures: [],
  query: z.strictObject({ asOf: AsOf, since: DayInRange }),
  async answer({ incarnation, gaps, asker }, { asOf, since }) {
    const [now, then] = await bothOf(gaps, asker, asOf, since);
    const [here, there] = [openIds(now), openIds(then)];
    const body = {
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
  reply: GapUnknowns,
  failures: [],
  query: z.strictObject({
    asOf: AsOf,
    rule: z.string().max(8),
    limit: wholeNumber(1, 500).default(50),
    after: Id.optional().describe('The `next` of the page before'),
  }),
  async answer(computed, { asOf, rule, limit, after }) {
    const answer = await computed.gaps.on(asOf, computed.asker);
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
async function bothOf(
  gaps: GapBoard,
  asker: string,
  asOf: Day | undefined,
  since: Day,
): Promise<[DayAnswer, DayAnswer]> {
  const first = await gaps.on(asOf, asker);
  const then = await gaps.on(since, asker);
  const now = await gaps.on(asOf, asker);
  return now === first && now.seq === then.seq ? [now, then] : bothOf(gaps, asker, asOf, since);
}
