import type { CommandType } from '../commands/command.ts';
import type { Day } from '../schema/day.ts';
import type { Title } from '../schema/field.ts';
import type { GapNote } from '../schema/gap-note.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Fields } from '../schema/record.ts';
import type { RelationKind } from '../schema/relations.ts';
import type { RuleId } from '../schema/rule-id.ts';

/** How bad a gap is; ranks descend. Shown as bars and a word, never as a hue. */
export const SEVERITIES = {
  high: { zh: '高', en: 'High', rank: 3 },
  medium: { zh: '中', en: 'Medium', rank: 2 },
  low: { zh: '低', en: 'Low', rank: 1 },
} as const;
export type Severity = keyof typeof SEVERITIES;

/**
 * Why: real records from left to right, joined by real relations; `relations[i]` joins `nodes[i]` and `nodes[i + 1]`, ''
 * where they are joined by meaning alone. `missing` is what should be there and is not: between two of the nodes, or at one.
 */
export type GapPath = {
  readonly nodes: readonly string[];
  readonly relations: readonly string[];
  readonly missing?: { readonly from: string; readonly to?: string; readonly what: Title };
};

/** A relation that an opened form begins with; `other` is the record at the far end. */
export type FormRelation = { readonly kind: RelationKind; readonly other: string };

/** What closes a gap: a command that is ready to be sent, or a form opened with what is known. */
export type FirstStep = { readonly label: Title } & (
  | { readonly do: 'command'; readonly type: CommandType; readonly args: Readonly<Record<string, unknown>> }
  /** Drafts an agreement between these signers or bodies; one = the other side is still to be picked. */
  | { readonly do: 'pair'; readonly parties: readonly string[] }
  | {
      readonly do: 'create';
      readonly kind: Kind;
      readonly fields: Fields;
      readonly relations: readonly FormRelation[];
    }
  /** Opens a record with this field being edited. */
  | { readonly do: 'field'; readonly id: string; readonly field: string }
  /** Opens a record with the form for a relation of this kind. */
  | { readonly do: 'relate'; readonly id: string; readonly relation: RelationKind }
  | { readonly do: 'open'; readonly id: string }
);

/** open: to be dealt with · snoozed: until a day, with a reason · dismissed: 不算缺口, with a reason. */
export const GAP_STATES = ['open', 'snoozed', 'dismissed'] as const;
export type GapState = (typeof GAP_STATES)[number];

/** A typed finding about named records, as of a day. */
export type Finding = {
  /** The same for the same gap on every day and every server: the rule and its first subject. */
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The records that have the gap; the first gives it its name. */
  readonly subjects: readonly string[];
  /** The names of all records in `subjects` and `path`, so that a list needs no second question. */
  readonly names: Readonly<
    Record<string, { readonly name: string; readonly kind: Kind; readonly sample: boolean }>
  >;
  /** The body in whose list it stands, and the area (a town's id, 区级, 区外) that counts it. */
  readonly body?: string;
  readonly area: string;
  /** Bodies that it concerns; ranks findings of one severity. */
  readonly reach: number;
  readonly why: Title;
  readonly path: GapPath;
  readonly firstStep: FirstStep;
  /** No later than the day on which time alone changes the answer. */
  readonly nextChangeOn?: Day;
  readonly state: GapState;
  readonly note?: GapNote;
};

/** What one rule says of the whole workspace on a day. */
export type RuleCount = {
  readonly id: RuleId;
  readonly looked: number;
  /** Open ones; snoozed and dismissed findings are counted apart. */
  readonly found: number;
  readonly unknown: number;
  readonly snoozed: number;
  readonly dismissed: number;
  /** The rule could not be asked: what it threw is in the server's log. Its counts mean nothing then. */
  readonly failed?: true;
};

/** A parameter as a form shows it; all are whole numbers or shares of one. */
export type RuleParameter = {
  readonly name: string;
  readonly title: Title;
  readonly unit?: Title;
  readonly minimum: number;
  readonly maximum: number;
  readonly isInteger: boolean;
  readonly standard: number;
  readonly value: number;
};

export type RuleAbout = {
  readonly id: RuleId;
  readonly title: Title;
  /** What is looked at, and when it counts as a gap. */
  readonly explain: Title;
  readonly severity: Severity;
  readonly group: 'gap' | 'quality';
  readonly parameters: readonly RuleParameter[];
};

/** Coverage of one area, or of the district with `area` ''. */
export type AreaCoverage = {
  readonly area: string;
  readonly partyOrganizations: { readonly paired: number; readonly all: number };
  readonly communities: { readonly paired: number; readonly all: number };
  /** Agreements in force of the leads whose body stands here, and how many leads that is. */
  readonly leads: { readonly agreements: number; readonly all: number };
  readonly gaps: number;
};

/** What the map shows at a mark: open gaps and the worst of their severities. */
export type GapMark = { readonly count: number; readonly severity: Severity };

/** `GET /gaps/summary?asOf=`: everything but the findings themselves. */
export type GapSummary = {
  readonly incarnation: string;
  /** The log as of which it is true. */
  readonly seq: number;
  readonly asOf: Day;
  readonly rules: readonly RuleCount[];
  readonly coverage: readonly AreaCoverage[];
  /** By map id: bodies, joint or stand-alone Party organisations, brands, agreements. */
  readonly marks: Readonly<Record<string, GapMark>>;
};

/** How a list of findings is asked for; every part narrows it. */
export type GapQuery = {
  readonly asOf?: Day;
  readonly rule?: RuleId;
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
  readonly newSince?: Day;
  /** Matches the names of subjects and the reason. */
  readonly q?: string;
  readonly limit?: number;
  /** The `next` of the page before. */
  readonly after?: string | undefined;
};

/** `GET /gaps`: a page, worst first. */
export type GapPage = {
  readonly incarnation: string;
  readonly seq: number;
  readonly asOf: Day;
  readonly rules: readonly Pick<RuleCount, 'id' | 'looked' | 'found' | 'unknown'>[];
  readonly total: number;
  readonly findings: readonly Finding[];
  readonly next?: string;
};

/** `GET /gaps/groups?by=area|body`: how many open findings each group has, most first. */
export type GapGroup = {
  readonly key: string;
  readonly name: string;
  readonly found: number;
  readonly worst: Severity;
};

/** `GET /gaps/compared?since=`: against an earlier day. */
export type GapComparison = {
  readonly asOf: Day;
  readonly since: Day;
  readonly added: number;
  readonly solved: number;
};

/** A finding that came, went or is said otherwise: enough to tell which lists show it. */
export type TouchedFinding = Pick<Finding, 'id' | 'rule' | 'area' | 'body'>;

/**
 * Pushed to everyone after an entry changed what is found on the workspace's day. It brings a summary that is as of `from`,
 * or of any seq between that and `seq`, up to `seq`: whoever holds one of the same day asks for nothing. Whoever shows a
 * list asks again where something in it was touched.
 */
export type GapsChanged = {
  readonly seq: number;
  /** As of when what is not named here is as it was. */
  readonly from: number;
  readonly asOf: Day;
  /** Rules whose counts changed, or of whom they cannot say. */
  readonly rules: readonly RuleCount[];
  /** Marks that changed; null: nothing is open there any more. */
  readonly marks: Readonly<Record<string, GapMark | null>>;
  /** Areas whose row changed; all zero for an area that is no more. */
  readonly coverage: readonly AreaCoverage[];
  /** At most 200. */
  readonly touched: readonly TouchedFinding[];
  /** There were more, or nobody can name them: other settings, another day, notes. Every list is to be asked for again. */
  readonly touchedAll?: true;
  /** Gaps that are gone, and whose command did it; at most 20. */
  readonly solved: readonly {
    readonly id: string;
    readonly rule: RuleId;
    readonly name: string;
    readonly actorId: string;
  }[];
  /** Gaps of which nobody can say any more whether they are there, since a fact is missing now; at most 20. */
  readonly unclear: readonly {
    readonly id: string;
    readonly rule: RuleId;
    readonly name: string;
    readonly missing: Title;
    readonly actorId: string;
  }[];
};
