import { z } from 'zod';
import { nameOfArea } from '../../graph/gaps/words/area-name.ts';
import {
  type Finding,
  GAP_STATES,
  type GapGroup,
  SEVERITIES,
  type Severity,
} from '../../graph/model/answers/gap.ts';
import { DayInRange } from '../../graph/model/schema/day-schema.ts';
import { Refusal } from '../../graph/model/schema/failure.ts';
import { Id } from '../../graph/model/schema/record.ts';
import { isQuality, type RuleId } from '../../graph/model/schema/rule-id.ts';
import type { DayAnswer } from './day-answer.ts';
import type { GapBoard } from './gap-board.ts';

const severities = Object.keys(SEVERITIES) as [Severity, ...Severity[]];
const Severities = z
  .string()
  .max(40)
  .transform((text) => text.split(','))
  .pipe(z.array(z.enum(severities)).min(1));

/** What narrows a list of findings. */
export const Narrowed = z.strictObject({
  asOf: DayInRange.optional(),
  rule: z.string().max(8).optional(),
  /** A town's id, 区级 or 区外; '' is what stands nowhere. */
  area: z.union([Id, z.literal('')]).optional(),
  town: Id.optional(),
  /** A mark; '' is what belongs to none. */
  body: z.union([Id, z.literal('')]).optional(),
  subject: Id.optional(),
  severity: Severities.optional(),
  state: z.enum(GAP_STATES).default('open'),
  newSince: DayInRange.optional(),
  assignee: z.string().max(40).optional(),
  quality: z.enum(['only', 'without']).optional(),
  q: z.string().max(64).optional(),
});
export type Narrowed = z.output<typeof Narrowed>;

/** Open gaps; data quality is shown apart and counted apart. */
export const openIds = (answer: DayAnswer): Set<string> =>
  new Set(
    answer.findings.filter(({ state, rule }) => state === 'open' && !isQuality(rule)).map(({ id }) => id),
  );

/** Errors: Refusal `invalid` for a rule that there is not. */
export function knownRule(board: GapBoard, id: string): RuleId {
  const rule = board.rules.find((each) => each.id === id);
  if (!rule) throw new Refusal('invalid', { issues: [{ path: 'rule', reason: 'unknownRule' }] });
  return rule.id;
}

export async function narrow(
  board: GapBoard,
  answer: DayAnswer,
  query: Narrowed,
): Promise<readonly Finding[]> {
  const { body, subject, state, newSince, assignee, quality } = query;
  const area = query.area ?? query.town;
  const rule = query.rule === undefined ? undefined : knownRule(board, query.rule);
  if (area && !answer.areas.has(area))
    throw new Refusal('invalid', {
      issues: [{ path: query.area === undefined ? 'town' : 'area', reason: 'unknownArea' }],
    });
  const before = newSince === undefined ? undefined : openIds(await board.on(newSince));
  const words = query.q?.normalize('NFKC').toLowerCase().trim();
  return answer.findings.filter(
    (finding) =>
      finding.state === state &&
      (rule === undefined || finding.rule === rule) &&
      (area === undefined || finding.area === area) &&
      (body === undefined || (finding.body ?? '') === body) &&
      (subject === undefined || finding.subjects.includes(subject)) &&
      (query.severity === undefined || query.severity.includes(finding.severity)) &&
      (assignee === undefined || finding.note?.assignee === assignee) &&
      (quality === undefined || isQuality(finding.rule) === (quality === 'only')) &&
      (before === undefined || !before.has(finding.id)) &&
      (!words || matches(finding, words)),
  );
}

const matches = ({ names, why }: Finding, words: string): boolean =>
  [...Object.values(names).map(({ name }) => name), why.zh, why.en].some((text) =>
    text.normalize('NFKC').toLowerCase().includes(words),
  );

export function grouped(findings: readonly Finding[], by: 'area' | 'body', answer: DayAnswer): GapGroup[] {
  const groups = new Map<string, { name: string; found: number; worst: Severity }>();
  for (const finding of findings) {
    const key = (by === 'area' ? finding.area : finding.body) ?? '';
    const group = groups.get(key);
    if (group) {
      group.found += 1;
      if (SEVERITIES[finding.severity].rank > SEVERITIES[group.worst].rank) group.worst = finding.severity;
    } else groups.set(key, { name: nameOf(key, by, answer, finding), found: 1, worst: finding.severity });
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .sort((a, b) => b.found - a.found || (a.name < b.name ? -1 : 1));
}

const nameOf = (key: string, by: 'area' | 'body', answer: DayAnswer, finding: Finding): string =>
  (by === 'area' ? nameOfArea(key) : undefined) ?? answer.names.get(key) ?? finding.names[key]?.name ?? '';
