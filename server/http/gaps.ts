import { Router } from 'express';
import { z } from 'zod';
import type { Store } from '../../graph/engines/store.ts';
import { nameOfArea } from '../../graph/gaps/area-name.ts';
import { describeRule } from '../../graph/gaps/describe-rule.ts';
import { Refusal } from '../../graph/model/failure.ts';
import {
  type Finding,
  GAP_STATES,
  type GapComparison,
  type GapGroup,
  type GapPage,
  type GapSummary,
  isQuality,
  type RuleId,
  SEVERITIES,
  type Severity,
} from '../../graph/model/gap.ts';
import { Id } from '../../graph/model/record.ts';
import type { DayAnswer } from '../gaps/day-answer.ts';
import type { GapBoard } from '../gaps/gap-board.ts';
import { AsOf } from './as-of.ts';
import { Digits, parse } from './parse.ts';

const severities = Object.keys(SEVERITIES) as [Severity, ...Severity[]];
const Severities = z
  .string()
  .max(40)
  .transform((text) => text.split(','))
  .pipe(z.array(z.enum(severities)).min(1));

/** What narrows a list of findings. */
const Narrowed = z.strictObject({
  asOf: AsOf.optional(),
  rule: z.string().max(8).optional(),
  /** A town's id, 区级 or 区外; '' is what stands nowhere. */
  area: z.union([Id, z.literal('')]).optional(),
  town: Id.optional(),
  /** A mark; '' is what belongs to none. */
  body: z.union([Id, z.literal('')]).optional(),
  subject: Id.optional(),
  severity: Severities.optional(),
  state: z.enum(GAP_STATES).default('open'),
  newSince: AsOf.optional(),
  assignee: z.string().max(40).optional(),
  quality: z.enum(['only', 'without']).optional(),
  q: z.string().max(64).optional(),
});
type Narrowed = z.output<typeof Narrowed>;
const PageQuery = Narrowed.extend({
  limit: Digits.pipe(z.number().min(1).max(500)).default(50),
  after: z.string().max(80).optional(),
});
const GroupsQuery = Narrowed.extend({ by: z.enum(['area', 'body']) });
const MOST_GROUPS = 1_000;

export type GapsDeps = { readonly store: Store; readonly gaps: GapBoard };

/** `/gaps`: what is missing or wrong as of a day; lists in pages, worst first. */
export function gaps({ store, gaps: board }: GapsDeps): Router {
  const router = Router();
  const head = (answer: DayAnswer) => ({
    incarnation: store.incarnation,
    seq: answer.seq,
    asOf: answer.on,
  });

  router.get('/', async (request, response) => {
    const { limit, after, ...narrowed } = parse(PageQuery, request.query);
    const answer = await board.on(narrowed.asOf);
    const found = await narrow(board, answer, narrowed);
    const start = after === undefined ? 0 : found.findIndex(({ id }) => id === after) + 1;
    if (after !== undefined && start === 0) throw gone();
    const findings = found.slice(start, start + limit);
    const last = findings.at(-1);
    response.json({
      ...head(answer),
      rules: answer.counts,
      total: found.length,
      findings,
      ...(last && start + limit < found.length ? { next: last.id } : {}),
    } satisfies GapPage);
  });

  router.get('/summary', async (request, response) => {
    const { asOf } = parse(z.strictObject({ asOf: AsOf.optional() }), request.query);
    const answer = await board.on(asOf);
    response.json({
      ...head(answer),
      rules: answer.counts,
      coverage: answer.coverage,
      marks: answer.marks,
    } satisfies GapSummary);
  });

  router.get('/rules', (request, response) => {
    parse(z.strictObject({}), request.query);
    response.json({ rules: board.rules.map((rule) => describeRule(rule, board.records.settings(rule.id))) });
  });

  router.get('/groups', async (request, response) => {
    const { by, ...narrowed } = parse(GroupsQuery, request.query);
    const answer = await board.on(narrowed.asOf);
    const groups = grouped(await narrow(board, answer, narrowed), by, answer);
    response.json({ ...head(answer), total: groups.length, groups: groups.slice(0, MOST_GROUPS) });
  });

  router.get('/compared', async (request, response) => {
    const query = z.strictObject({ asOf: AsOf.optional(), since: AsOf });
    const { asOf, since } = parse(query, request.query);
    const [now, then] = [await board.on(asOf), await board.on(since)];
    const [here, there] = [openIds(now), openIds(then)];
    response.json({
      asOf: now.on,
      since: then.on,
      added: [...here].filter((id) => !there.has(id)).length,
      solved: [...there].filter((id) => !here.has(id)).length,
    } satisfies GapComparison);
  });

  router.get('/unknown', async (request, response) => {
    const query = z.strictObject({
      asOf: AsOf.optional(),
      rule: z.string().max(8),
      limit: Digits.pipe(z.number().min(1).max(500)).default(50),
      after: Id.optional(),
    });
    const { asOf, rule, limit, after } = parse(query, request.query);
    const answer = await board.on(asOf);
    const unknown = answer.unknown.get(knownRule(board, rule));
    const subjects = [...(unknown ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    const rest = after === undefined ? subjects : subjects.filter(([id]) => id > after);
    const page = rest.slice(0, limit).map(([subject, missing]) => ({ subject, missing }));
    const last = page.at(-1);
    response.json({
      ...head(answer),
      total: subjects.length,
      unknown: page,
      ...(last && rest.length > limit ? { next: last.subject } : {}),
    });
  });

  return router;
}

const gone = (): Refusal => new Refusal('gone', { issues: [{ path: 'after', reason: 'listChanged' }] });

/** Open gaps; data quality is shown apart and counted apart. */
const openIds = (answer: DayAnswer): Set<string> =>
  new Set(
    answer.findings.filter(({ state, rule }) => state === 'open' && !isQuality(rule)).map(({ id }) => id),
  );

/** Errors: Refusal `invalid` for a rule that there is not. */
function knownRule(board: GapBoard, id: string): RuleId {
  const rule = board.rules.find((each) => each.id === id);
  if (!rule) throw new Refusal('invalid', { issues: [{ path: 'rule', reason: 'unknownRule' }] });
  return rule.id;
}

async function narrow(board: GapBoard, answer: DayAnswer, query: Narrowed): Promise<readonly Finding[]> {
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

function grouped(findings: readonly Finding[], by: 'area' | 'body', answer: DayAnswer): GapGroup[] {
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
