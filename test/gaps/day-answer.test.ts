import { expect, test } from 'vitest';
import { recordsChanged } from '../../graph/gaps/gap-records.ts';
import type { AreaCoverage, GapSummary, RuleCount } from '../../graph/model/answers/gap.ts';
import { decideCommand } from '../../graph/model/commands/command.ts';
import type { GraphEvent } from '../../graph/model/log/event.ts';
import type { View } from '../../graph/model/view/view.ts';
import { DayAnswer } from '../../server/board/day-answer.ts';
import { Random } from '../fuzz/random.ts';
import { ARTICLE_DAY, view as article } from '../seed/article-view.ts';
import { changed, someStories } from './random-graph.ts';
import { scanned } from './said.ts';

const ROUNDS = 12;

/** What somebody notes about one of the findings. */
function noted(view: View, answer: DayAnswer, random: Random): readonly GraphEvent[] {
  if (answer.findings.length === 0) return [];
  const { id: finding } = random.pick(answer.findings);
  const command = random.pick([
    { type: 'gap.assign', args: { finding, to: '李' } },
    { type: 'gap.snooze', args: { finding, until: '2023-06-01', reason: '等' } },
    { type: 'gap.wake', args: { finding } },
    { type: 'gap.dismiss', args: { finding, reason: '不算' } },
    { type: 'gap.restore', args: { finding } },
  ] as const);
  const decision = decideCommand(command as never, view, { id: 'li', role: 'editor' });
  if (decision.outcome !== 'events') return [];
  view.apply(decision.events, 5_000);
  return decision.events;
}

/** All that an answer says. */
const whole = (answer: DayAnswer) => ({
  seq: answer.seq,
  counts: answer.counts,
  findings: answer.findings,
  unknown: [...answer.unknown].map(([rule, subjects]) => [
    rule,
    [...subjects].sort(([a], [b]) => (a < b ? -1 : 1)),
  ]),
  coverage: answer.coverage,
  marks: answer.marks,
  found: answer.found,
});

/** A page's summary, brought up to date by what is pushed. */
class Page {
  rules: Map<string, RuleCount>;
  coverage: Map<string, AreaCoverage>;
  marks: Record<string, GapSummary['marks'][string]>;

  constructor({ counts, coverage, marks }: DayAnswer) {
    this.rules = new Map(counts.map((count) => [count.id, count]));
    this.coverage = new Map(coverage.map((row) => [row.area, row]));
    this.marks = { ...marks };
  }

  take({ rules, coverage, marks }: ReturnType<DayAnswer['difference']>): void {
    for (const count of rules) this.rules.set(count.id, count);
    for (const [area, row] of Object.entries(coverage)) {
      if (row) this.coverage.set(area, row);
      else this.coverage.delete(area);
    }
    for (const [id, mark] of Object.entries(marks)) {
      if (mark) this.marks[id] = mark;
      else delete this.marks[id];
    }
  }

  expectToShow({ counts, coverage, marks }: DayAnswer): void {
    expect([...this.rules.values()]).toEqual(counts);
    expect(this.coverage).toEqual(new Map(coverage.map((row) => [row.area, row])));
    expect(this.marks).toEqual(marks);
  }
}

const idsOf = ({ findings }: DayAnswer) =>
  new Map(findings.map((finding) => [finding.id, JSON.stringify(finding)]));

const unknownOf = ({ unknown }: DayAnswer) =>
  new Map([...unknown].map(([rule, subjects]) => [rule, JSON.stringify([...subjects].sort())]));

/** Random changes and notes: what is brought up to date equals what is built anew, and a page that follows is told all of it. */
async function follow(view: View, random: Random): Promise<void> {
  const scan = await scanned(view, ARTICLE_DAY);
  const answer = new DayAnswer(scan, view, 0);
  const page = new Page(answer);
  let known = idsOf(answer);
  let unknown = unknownOf(answer);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const events = [...changed(view, random, random.below(5)), ...noted(view, answer, random)];
    const changes = scan.refresh(events);
    answer.take(changes, recordsChanged(view, events).notes, round);
    answer.take(scan.judgeWhole(), [], round);
    expect(whole(answer)).toEqual(whole(new DayAnswer(await scanned(view, ARTICLE_DAY), view, round)));
    if (random.chance(0.4)) continue;
    const difference = answer.difference();
    page.take(difference);
    page.expectToShow(answer);
    const now = idsOf(answer);
    const told = new Set(difference.findings.map(({ id }) => id));
    for (const id of new Set([...known.keys(), ...now.keys()]))
      if (known.get(id) !== now.get(id)) expect(told).toContain(id);
    known = now;
    const nowUnknown = unknownOf(answer);
    const rules = new Set(difference.rules.map(({ id }) => id));
    for (const [rule, said] of nowUnknown) if (unknown.get(rule) !== said) expect(rules).toContain(rule);
    unknown = nowUnknown;
  }
}

test.each(Array.from({ length: 30 }, (_, seed) => seed))(
  'kept up, it equals one that is built anew, graph %i',
  async (seed) => {
    const random = new Random(seed);
    await follow(someStories(random), random);
  },
);

test('kept up over the article, it equals one that is built anew', async () => {
  await follow(article.fork(), new Random(7));
});

test('what changes nothing tells nothing', async () => {
  const view = article.fork();
  const scan = await scanned(view, ARTICLE_DAY);
  const answer = new DayAnswer(scan, view, 0);
  const [organization] = view.ofKind('SocialOrganization');
  if (!organization) throw new Error('the article has no organisation');
  const { id, kind } = organization;
  const decision = decideCommand(
    { type: 'node.update', args: { id, kind, set: { address: '示例路1号' }, was: { address: null } } },
    view,
    { id: 'li', role: 'editor' },
  );
  if (decision.outcome !== 'events') throw new Error('the change was refused');
  const { events } = decision;
  view.apply(events, 1);
  answer.take(scan.refresh(events), [], 1);
  answer.take(scan.judgeWhole(), [], 1);
  expect(answer.difference()).toEqual({ rules: [], marks: {}, coverage: {}, findings: [] });
});
