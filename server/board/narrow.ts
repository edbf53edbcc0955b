import { z } from 'zod';
import { nameOfArea } from '../../graph/gaps/words/area-name.ts';
import { type Finding, type GapGroup, GapState, Severity } from '../../graph/model/answers/gap.ts';
import { SEVERITIES } from '../../graph/model/answers/severity.ts';
import { DayInRange } from '../../graph/model/schema/day-schema.ts';
import { Refusal } from '../../graph/model/schema/failure.ts';
import { Id } from '../../graph/model/schema/record.ts';
import { isQuality, type RuleId } from '../../graph/model/schema/rule-id.ts';
import type { Computed } from './call.ts';
import type { DayAnswer } from './day-answer.ts';
import { listed } from './digits.ts';
import type { GapBoard } from './gap-board.ts';

/** The day an answer is about. */
export const AsOf = DayInRange.optional().describe(
  'Absent: the workspace’s day, which is today unless it has one',
);

/** What narrows a list of findings. */
export const Narrowed = z.strictObject({
  asOf: AsOf,
  rule: z.string().max(8).optional(),
  area: z
    .union([Id, z.literal('')])
    .optional()
    .describe('A town’s id, `district` (区级) or `outside` (区外); empty: what stands nowhere'),
  town: Id.optional().describe('The same as `area`'),
  body: z
    .union([Id, z.literal('')])
    .optional()
    .describe('Findings of one body, by its id on the map; empty: what belongs to none'),
  subject: Id.optional().describe('Findings in which this record is a subject'),
  severity: listed(Severity, Severity.options.length).optional(),
  state: GapState.default('open'),
  newSince: DayInRange.optional().describe('Only what was no open finding on this day'),
  assignee: z
    .string()
    .max(40)
    .optional()
    .describe('Findings that somebody looks after, by the name they are assigned to'),
  quality: z.enum(['only', 'without']).optional().describe('Data quality alone, or everything but it'),
  q: z
    .string()
    .max(64)
    .optional()
    .describe('Matches the names of subjects, of the body and the area, and the reason'),
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
  { gaps: board, asker }: Pick<Computed, 'gaps' | 'asker'>,
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
  const before = newSince === undefined ? undefined : openIds(await board.on(newSince, asker));
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
      (!words || matches(finding, words, answer)),
  );
}

const matches = ({ names, why, area, body }: Finding, words: string, answer: DayAnswer): boolean =>
  [
    ...Object.values(names).map(({ name }) => name),
    why.zh,
    why.en,
    nameOfArea(area) ?? answer.names.get(area) ?? '',
    answer.names.get(body ?? '') ?? '',
  ].some((text) => text.normalize('NFKC').toLowerCase().includes(words));

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
