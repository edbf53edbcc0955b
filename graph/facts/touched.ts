import type { Reader } from '../engines/contract.ts';
import type { GraphEvent } from '../model/event.ts';
import type { Kind } from '../model/kinds.ts';
import { relationSpec } from '../model/relations.ts';
import { StepReader } from './read-facts.ts';
import { branchesOf, farEnd, type ParsedStep, reversed } from './step.ts';
import { type Hops, SUBJECT_NAMES, SUBJECTS, type Subject } from './subjects.ts';

/** Subjects to be judged again. */
export type Touched = ReadonlyMap<Subject, ReadonlySet<string>>;

/** One place in a subject's surroundings: the steps that lead there from the subject. */
type Position = { readonly subject: Subject; readonly path: readonly ParsedStep[] };

function positions(): Position[] {
  const found: Position[] = [];
  const add = (subject: Subject, path: readonly ParsedStep[], hops: Hops): void => {
    for (const { next, ...step } of branchesOf(hops)) {
      const longer = [...path, step];
      found.push({ subject, path: longer });
      add(subject, longer, next);
    }
  };
  for (const subject of SUBJECT_NAMES) add(subject, [], SUBJECTS[subject].hops);
  return found;
}
const POSITIONS = positions();

/** Whether a record of a kind can be where a step leads. */
function canHold({ relation, way, to }: ParsedStep, kind: Kind): boolean {
  if (to) return to === kind;
  const spec = relationSpec(relation);
  return (way === 'out' ? spec.to : spec.from).includes(kind);
}

/** A walk under way: from these records back along these steps to the subject. */
type Climb = {
  readonly subject: Subject;
  readonly back: readonly ParsedStep[];
  readonly ids: ReadonlySet<string>;
};

const backFrom = (path: readonly ParsedStep[]): ParsedStep[] => path.map(reversed).reverse();

/** Where the changes lie in the subjects' surroundings. */
function startsOf(events: readonly GraphEvent[]): Climb[] {
  const climbs = new Map<string, { subject: Subject; back: ParsedStep[]; ids: Set<string> }>();
  const start = (subject: Subject, back: ParsedStep[], id: string): void => {
    const key = `${subject} ${back.map((step) => step.step).join(' ')}`;
    const known = climbs.get(key);
    if (known) known.ids.add(id);
    else climbs.set(key, { subject, back, ids: new Set([id]) });
  };
  const atSubject = (id: string, kind: Kind): void => {
    for (const subject of SUBJECT_NAMES)
      if ((SUBJECTS[subject].kinds as readonly Kind[]).includes(kind)) start(subject, [], id);
  };
  for (const event of events) {
    if (event.type === 'node.created' || event.type === 'node.deleted') {
      // Its relations come and go with events of their own.
      atSubject(event.node.id, event.node.kind);
    } else if (event.type === 'node.changed') {
      atSubject(event.id, event.kind);
      for (const { subject, path } of POSITIONS) {
        const last = path.at(-1);
        if (last && canHold(last, event.kind)) start(subject, backFrom(path), event.id);
      }
    } else if (event.type !== 'node.moved') {
      const { kind, source, target } = event.type === 'relation.changed' ? event : event.relation;
      const { sourceKind, targetKind } = event;
      for (const { subject, path } of POSITIONS) {
        const last = path.at(-1);
        if (last?.relation !== kind) continue;
        const [near, nearKind, farKind] =
          last.way === 'out' ? [source, sourceKind, targetKind] : [target, targetKind, sourceKind];
        const before = path.slice(0, -1);
        const fits = before.at(-1)
          ? canHold(before.at(-1) as ParsedStep, nearKind)
          : (SUBJECTS[subject].kinds as readonly Kind[]).includes(nearKind);
        if (fits && (!last.to || last.to === farKind)) start(subject, backFrom(before), near);
      }
    }
  }
  return [...climbs.values()];
}

/**
 * The subjects in whose surroundings, before or after these entries, something changed: from each change backward along
 * the declared hops, through the graph as it is. Where a path from a subject was cut, the cut nearest to the subject is
 * such a change itself, and what lies before it is still there; so the graph as it was need not be known. `reader` may
 * already be ahead of the entries; what came later is told by its own entry.
 */
export async function touchedBy(reader: Reader, events: readonly GraphEvent[]): Promise<Touched> {
  const steps = new StepReader(reader);
  const touched = new Map<Subject, Set<string>>();
  let climbs = startsOf(events);
  while (climbs.length > 0) {
    for (const { subject, back, ids } of climbs) {
      if (back.length > 0) continue;
      const known = touched.get(subject) ?? new Set<string>();
      for (const id of ids) known.add(id);
      touched.set(subject, known);
    }
    const going = climbs.filter(({ back }) => back.length > 0);
    await steps.read(going.map(({ back, ids }) => ({ step: back[0] as ParsedStep, ids })));
    climbs = going.map(({ subject, back, ids }) => {
      const [step, ...rest] = back as [ParsedStep, ...ParsedStep[]];
      const reached = new Set<string>();
      for (const id of ids) for (const relation of steps.along(id, step)) reached.add(farEnd(step, relation));
      return { subject, back: rest, ids: reached };
    });
    climbs = climbs.filter(({ ids }) => ids.size > 0);
  }
  return touched;
}
