import { z } from 'zod';
import { COMMANDS, type CommandType } from '../commands/command.ts';
import type { Day as DayText } from '../schema/day.ts';
import { Day } from '../schema/day-schema.ts';
import { Kind, RelationKind } from '../schema/kind-schema.ts';
import { FieldValue, Id } from '../schema/record.ts';
import type { RuleId as RuleName } from '../schema/rule-id.ts';
import { Count, Next, OfDay, type Said, Seq, Words } from './said.ts';
import { GAP_STATES, SEVERITIES } from './severity.ts';

const keysOf = <K extends string>(all: Readonly<Record<K, unknown>>) => Object.keys(all) as [K, ...K[]];

export const Severity = z.enum(keysOf(SEVERITIES));
export type Severity = z.infer<typeof Severity>;
export const GapState = z
  .enum(GAP_STATES)
  .describe(
    'open: to be dealt with; snoozed: until a day, with a reason; dismissed: not a gap, with a reason',
  );
export type GapState = z.infer<typeof GapState>;
const RuleId = z.templateLiteral([z.enum(['G', 'DQ']), z.string()]);

const GapPath = z
  .strictObject({
    nodes: z.array(Id),
    relations: z
      .array(z.string())
      .describe(
        '`relations[i]` joins `nodes[i]` and `nodes[i + 1]`; empty where they are joined by meaning alone',
      ),
    missing: z
      .strictObject({ from: Id, to: Id.exactOptional(), what: Words })
      .exactOptional()
      .describe('What should be there and is not: between two of the nodes, or at one'),
  })
  .describe('Why: real records from left to right, joined by real relations');
export type GapPath = Said<typeof GapPath>;

const FormRelation = z
  .strictObject({ kind: RelationKind, other: Id.describe('The record at the far end') })
  .describe('A relation that an opened form begins with');
export type FormRelation = Said<typeof FormRelation>;

const step = <D extends string, S extends z.ZodRawShape>(what: D, shape: S) =>
  z.strictObject({ label: Words, do: z.literal(what), ...shape });
export const FirstStep = z
  .discriminatedUnion('do', [
    step('command', {
      type: z.enum(keysOf<CommandType>(COMMANDS)),
      args: z.record(z.string(), z.unknown()),
    }),
    step('pair', { parties: z.array(Id) }).describe(
      'Drafts an agreement between these signers or bodies; one: the other side is still to be picked',
    ),
    step('create', {
      kind: Kind,
      fields: z.record(z.string(), FieldValue),
      relations: z.array(FormRelation),
    }),
    step('field', { id: Id, field: z.string() }).describe('Opens a record with this field being edited'),
    step('relate', { id: Id, relation: RelationKind }).describe(
      'Opens a record with the form for a relation of this kind',
    ),
    step('open', { id: Id }),
  ])
  .describe('What closes a gap: a command that is ready to be sent, or a form opened with what is known');
export type FirstStep = Said<typeof FirstStep>;

const GapNote = z
  .strictObject({
    assignee: z.string().exactOptional(),
    snoozedUntil: Day.exactOptional(),
    snoozeReason: z.string().exactOptional(),
    dismissedReason: z.string().exactOptional(),
    by: z.string().exactOptional(),
  })
  .describe('What people decided about a finding; it stays a finding');

export const Finding = z
  .strictObject({
    id: z
      .string()
      .describe('The same for the same gap on every day and every server: the rule and its first subject'),
    rule: RuleId,
    severity: Severity,
    subjects: z.array(Id).describe('The records that have the gap; the first gives it its name'),
    names: z
      .record(z.string(), z.strictObject({ name: z.string(), kind: Kind, sample: z.boolean() }))
      .describe('The names of all records in `subjects` and `path`, so that a list needs no second question'),
    body: Id.exactOptional().describe('The body in whose list it stands'),
    area: z.string().describe('The area that counts it: a town’s id, `district`, `outside`, or nothing'),
    reach: Count.describe('Bodies that it concerns; ranks findings of one severity'),
    why: Words,
    path: GapPath,
    firstStep: FirstStep,
    nextChangeOn: Day.exactOptional().describe(
      'No later than the day on which time alone changes the answer',
    ),
    state: GapState,
    note: GapNote.exactOptional(),
  })
  .describe('A typed finding about named records, as of a day');
/** A typed finding about named records, as of a day. */
export type Finding = Said<typeof Finding>;

const counted = {
  id: RuleId,
  looked: Count,
  found: Count.describe('Open ones; snoozed and dismissed findings are counted apart'),
  unknown: Count,
};
export const RuleCount = z
  .strictObject({
    ...counted,
    snoozed: Count,
    dismissed: Count,
    failed: z
      .literal(true)
      .exactOptional()
      .describe(
        'The rule could not be asked: what it threw is in the server’s log, and its counts mean nothing',
      ),
  })
  .describe('What one rule says of the whole workspace on a day');
export type RuleCount = Said<typeof RuleCount>;

const RuleParameter = z
  .strictObject({
    name: z.string(),
    title: Words,
    unit: Words.exactOptional(),
    minimum: z.number(),
    maximum: z.number(),
    isInteger: z.boolean(),
    standard: z.number(),
    value: z.number(),
  })
  .describe('A parameter as a form shows it; all are whole numbers or shares of one');
export type RuleParameter = Said<typeof RuleParameter>;

export const RuleAbout = z.strictObject({
  id: RuleId,
  title: Words,
  explain: Words.describe('What is looked at, and when it counts as a gap'),
  severity: Severity,
  group: z.enum(['gap', 'quality']),
  parameters: z.array(RuleParameter),
});
export type RuleAbout = Said<typeof RuleAbout>;
export const RulesAnswer = z.strictObject({ rules: z.array(RuleAbout) });

const share = z.strictObject({
  paired: Count,
  all: Count,
  samples: Count.describe('How many of those that are paired are samples (示例)'),
});
export const AreaCoverage = z
  .strictObject({
    area: z.string(),
    partyOrganizations: share,
    communities: share,
    leads: z
      .strictObject({ agreements: Count, all: Count })
      .describe('Agreements in force of the leads whose body stands here, and how many leads that is'),
    gaps: Count,
  })
  .describe('Coverage of one area; of the district where `area` is empty');
export type AreaCoverage = Said<typeof AreaCoverage>;

export const GapMark = z
  .strictObject({ count: Count, severity: Severity })
  .describe('What the map shows at a mark: open gaps and the worst of their severities');
export type GapMark = Said<typeof GapMark>;

export const GapSummary = OfDay.extend({
  rules: z.array(RuleCount),
  coverage: z.array(AreaCoverage),
  marks: z
    .record(z.string(), GapMark)
    .describe('By map id: bodies, joint or stand-alone Party organisations, brands, agreements'),
}).describe('Everything but the findings themselves');
/** `GET /gaps/summary?asOf=`: everything but the findings themselves. */
export type GapSummary = Said<typeof GapSummary>;

/** How a list of findings is asked for; every part narrows it. */
export type GapQuery = {
  readonly asOf?: DayText;
  readonly rule?: RuleName;
  readonly area?: string;
  /** Findings of one body. */
  readonly body?: string;
  /** Findings in which this record is a subject. */
  readonly subject?: string;
  readonly severity?: readonly Severity[];
  readonly state?: GapState;
  /** Findings that somebody looks after, by the name they are assigned to. */
  readonly assignee?: string;
  /** Data quality alone, or everything but it. */
  readonly quality?: 'only' | 'without';
  /** Only what was no finding on this day. */
  readonly newSince?: DayText;
  /** Matches the names of subjects and the reason. */
  readonly q?: string;
  readonly limit?: number;
  /** The `next` of the page before. */
  readonly after?: string | undefined;
};

export const GapPage = OfDay.extend({
  rules: z.array(RuleCount),
  total: Count,
  findings: z.array(Finding),
  next: Next,
}).describe('A page of findings, worst first');
/** `GET /gaps`: a page, worst first. */
export type GapPage = Said<typeof GapPage>;

const GapGroup = z.strictObject({ key: z.string(), name: z.string(), found: Count, worst: Severity });
export type GapGroup = Said<typeof GapGroup>;
export const GapGroups = OfDay.extend({
  total: Count,
  groups: z.array(GapGroup).describe('Most first; at most 1,000'),
});

export const GapComparison = OfDay.extend({ since: Day, added: Count, solved: Count });
/** `GET /gaps/compared?since=`: against an earlier day. */
export type GapComparison = Said<typeof GapComparison>;

export const GapUnknowns = OfDay.extend({
  total: Count,
  unknown: z.array(z.strictObject({ subject: Id, missing: Words })),
  next: Next,
});
/** `GET /gaps/unknown?rule=`: of whom a rule could not say, and what it would have to know. */
export type GapUnknowns = Said<typeof GapUnknowns>;

const TouchedFinding = Finding.pick({ id: true, rule: true, area: true, body: true });
/** A finding that came, went or is said otherwise: enough to tell which lists show it. */
export type TouchedFinding = Said<typeof TouchedFinding>;

const gone = { id: Finding.shape.id, rule: Finding.shape.rule, name: z.string() };

export const GapsChanged = z
  .strictObject({
    seq: Seq,
    from: Seq.describe('As of when what is not named here is as it was'),
    asOf: Day,
    rules: z.array(RuleCount).describe('Rules whose counts changed, or of whom they cannot say'),
    marks: z
      .record(z.string(), GapMark.nullable())
      .describe('Marks that changed; null: nothing is open there any more'),
    coverage: z.array(AreaCoverage).describe('Areas whose row changed; all zero for an area that is no more'),
    touched: z.array(TouchedFinding).describe('At most 200'),
    touchedAll: z
      .literal(true)
      .exactOptional()
      .describe('There were more, or nobody can name them: every list is to be asked for again'),
    solved: z
      .array(z.strictObject({ ...gone, actorId: Id }))
      .describe('Gaps that are gone, and whose command did it; at most 20'),
    unclear: z
      .array(z.strictObject({ ...gone, missing: Words, actorId: Id }))
      .describe('Gaps of which nobody can say any more whether they are there; at most 20'),
  })
  .describe(
    'What is missing or wrong has changed, on the workspace’s day. It brings a summary that is as of `from`, or of any ' +
      'seq between that and `seq`, up to `seq`',
  );
/**
 * Pushed to everyone after an entry changed what is found on the workspace's day. It brings a summary that is as of `from`,
 * or of any seq between that and `seq`, up to `seq`: whoever holds one of the same day asks for nothing. Whoever shows a
 * list asks again where something in it was touched.
 */
export type GapsChanged = Said<typeof GapsChanged>;
