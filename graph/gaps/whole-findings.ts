import type { Day } from '../model/day.ts';
import type { Title } from '../model/field.ts';
import type { RuleId } from '../model/gap.ts';
import { missingForAbsence } from './absence.ts';
import type { BareFinding } from './finding.ts';
import { paramsOf, type Settings } from './judge-local.ts';
import type { ProjectedDay } from './projection-store.ts';
import type { WholeRule, WholeVerdict } from './rule.ts';

export type WholeAnswer = {
  readonly rule: WholeRule;
  readonly looked: number;
  readonly unknown: ReadonlyMap<string, Title>;
  readonly findings: ReadonlyMap<string, BareFinding>;
  readonly failed: boolean;
};

export const failedAnswer = (rule: WholeRule): WholeAnswer => ({
  rule,
  looked: 0,
  unknown: new Map(),
  findings: new Map(),
  failed: true,
});

type WholeFound = WholeVerdict['findings'][number];

/** Asks one rule about the whole; what it throws makes its answer a failed one. */
export function askWhole(
  rule: WholeRule,
  projection: ProjectedDay,
  settings: Settings,
  on: Day,
  onBug: (error: unknown, rule: RuleId) => void,
): WholeAnswer {
  try {
    const verdict = rule.judge(projection, paramsOf(rule, settings) as never, on);
    const unknown = new Map(verdict.unknown.map(({ subject, missing }) => [subject, missing]));
    const findings: BareFinding[] = [];
    for (const found of verdict.findings) {
      const missing = missingForAbsence(found, projection.completeThrough);
      if (missing) unknown.set(found.subjects[0] ?? '', missing);
      else findings.push(dressed(rule, found, projection));
    }
    return {
      rule,
      looked: verdict.looked,
      unknown,
      findings: new Map(findings.map((finding) => [finding.id, finding])),
      failed: false,
    };
  } catch (error) {
    onBug(error, rule.id);
    return failedAnswer(rule);
  }
}

function dressed(rule: WholeRule, found: WholeFound, projection: ProjectedDay): BareFinding {
  const first = found.subjects[0] ?? '';
  const named = new Set([
    ...found.subjects,
    ...found.path.nodes,
    ...(found.path.missing ? [found.path.missing.from, found.path.missing.to ?? ''] : []),
  ]);
  const figures = new Map(projection.figures.map((figure) => [figure.id, figure.title]));
  const body = bodyOf(first, projection);
  return {
    id: `${rule.id}:${first}`,
    rule: rule.id,
    severity: found.severity ?? rule.severity,
    subjects: found.subjects,
    names: Object.fromEntries(
      [...named].flatMap((id) => {
        const record = projection.records.get(id);
        const title = figures.get(id);
        if (record) return [[id, { name: record.name, kind: record.kind, sample: record.sample }]];
        return title === undefined
          ? []
          : [[id, { name: title, kind: 'ReportedFigure' as const, sample: false }]];
      }),
    ),
    ...(body === undefined ? {} : { body }),
    area: areaOf(first, body, projection),
    reach: found.reach ?? Math.max(1, [...named].filter((id) => projection.bodies.has(id)).length),
    why: found.why,
    path: found.path,
    firstStep: found.firstStep,
  };
}

/** The mark under which a record stands, as `homeOf` says it of records that are read. */
function bodyOf(id: string, { bodies, parties, agreements, demands }: ProjectedDay): string | undefined {
  if (bodies.has(id)) return id;
  const party = parties.find((each) => each.id === id);
  if (party) return party.hosts.length === 1 ? party.hosts[0] : id;
  const demand = demands.find((each) => each.id === id);
  if (demand?.by !== undefined && demand.by !== id)
    return bodyOf(demand.by, { bodies, parties, agreements, demands: [] } as never);
  return agreements.find((each) => each.id === id)?.hosts[0];
}

function areaOf(id: string, body: string | undefined, { bodies, parties }: ProjectedDay): string {
  const host = parties.find((each) => each.id === (body ?? id))?.hosts[0];
  return bodies.get(body ?? id)?.area ?? bodies.get(host ?? '')?.area ?? '';
}
