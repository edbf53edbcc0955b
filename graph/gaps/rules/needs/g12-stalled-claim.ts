import { z } from 'zod';
import { type Day, daysBetween, latest } from '../../../model/schema/day.ts';
import type { NodeRecord } from '../../../model/schema/record.ts';
import { nameOf } from '../../../model/terms/name.ts';
import { dayIn } from '../../../model/terms/value-in.ts';
import { type Neighbour, sources } from '../../../model/view/walk.ts';
import { defineRule, type Found } from '../../rule.ts';
import { claimsOn, unlessOpen } from '../../words/claims.ts';
import { dayWords } from '../../words/day-words.ts';
import { days } from '../../words/param.ts';
import { FINE, OUTSIDE, unknown, words } from '../../words/verdict.ts';

export const stalledClaim = defineRule({
  id: 'G12',
  title: words('领办超期未办结', 'Claimed, but overdue or at a standstill'),
  explain: words(
    '已认领、未办结的需求，过了截止日期，或自认领、最近一次进展起达到规定天数没有进展。没有写明截止日期的只看进展。',
    'A claimed need, not closed, whose deadline has passed, or without progress for the given days since its claim or last progress. Without a deadline only progress counts.',
  ),
  severity: 'medium',
  scope: 'local',
  subject: 'need',
  params: z.strictObject({ stallDays: days('无进展天数', 'Days without progress', 30) }),
  turns: ({ stallDays }) => ({ days: [stallDays] }),
  judge({ subject, graph }, { stallDays }, on) {
    const notOpen = unlessOpen(subject, on);
    if (notOpen) return notOpen;
    const { standing, undated } = claimsOn(graph, subject.id, on);
    const claim = standing[0];
    if (!claim) return undated.length > 0 ? unknown('认领的日期', 'the day of the claim') : OUTSIDE;
    const deadline = dayIn(subject, 'deadline');
    if (deadline !== undefined && deadline < on)
      return { ...overdue(subject, claim, deadline), absentThrough: on };
    // Ledgers note progress where there was some, so none noted means none.
    const noted = [subject, ...sources(graph, subject.id, 'ANSWERS')].flatMap(
      (each) => dayIn(each, 'progressOn') ?? [],
    );
    const claimed = standing.map(({ relation }) => dayIn(relation, 'claimedOn'));
    const last = latest(...claimed, ...noted.filter((day) => day <= on)) ?? on;
    if (daysBetween(last, on) < stallDays) return FINE;
    // Only the last progress is kept: later progress hides whether there was some by this day.
    if (noted.some((day) => day > on)) return unknown('当日之前的进展', 'progress before that day');
    return { ...stalled(subject, claim, last, stallDays), absentThrough: on };
  },
});

function found(need: NodeRecord, { node, relation }: Neighbour): Pick<Found, 'outcome' | 'path'> {
  return {
    outcome: 'finding',
    path: {
      nodes: [node.id, need.id],
      relations: [relation.id],
      missing: { from: need.id, what: words('缺办结或进展', 'closing or progress is missing') },
    },
  };
}

function overdue(need: NodeRecord, claim: Neighbour, deadline: Day): Found {
  const day = dayWords(deadline);
  return {
    ...found(need, claim),
    why: words(
      `“${nameOf(need)}”由${nameOf(claim.node)}领办，截止日期为${day.zh}，尚未办结。`,
      `“${nameOf(need)}”, claimed by ${nameOf(claim.node)}, was due on ${day.en} and is not closed.`,
    ),
    firstStep: {
      label: words('登记办结', 'Record its closing'),
      do: 'field',
      id: need.id,
      field: 'closedOn',
    },
  };
}

function stalled(need: NodeRecord, claim: Neighbour, last: Day, stallDays: number): Found {
  const day = dayWords(last);
  return {
    ...found(need, claim),
    why: words(
      `“${nameOf(need)}”由${nameOf(claim.node)}领办，自${day.zh}起没有进展，已满${stallDays}天。`,
      `“${nameOf(need)}”, claimed by ${nameOf(claim.node)}, has had no progress since ${day.en}, for ${stallDays} days and more.`,
    ),
    firstStep: { label: words('登记进展', 'Record progress'), do: 'field', id: need.id, field: 'progressOn' },
  };
}
