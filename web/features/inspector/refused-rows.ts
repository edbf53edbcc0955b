import {
  datedEntries,
  fieldOfSource,
  fromField,
  valueOn,
  withEntry,
} from '../../../graph/model/schema/dated.ts';
import type { Day } from '../../../graph/model/schema/day.ts';
import type { FieldSpec, FieldSpecs } from '../../../graph/model/schema/field.ts';
import { fieldSpecs } from '../../../graph/model/schema/kinds.ts';
import type { Fields, FieldValue, NodeRecord, RelationRecord } from '../../../graph/model/schema/record.ts';
import { RELATIONS } from '../../../graph/model/schema/relations.ts';
import type { State } from '../../../graph/model/view/view.ts';
import type { LiveCommand } from '../../live/live.ts';

type Changes = Readonly<Record<string, FieldValue | null>>;

/** One field of a refused command. */
export type RefusedRow = {
  readonly name: string;
  readonly spec: FieldSpec;
  readonly mine: FieldValue | undefined;
  /** For a dated field: from when. */
  readonly from: Day | '' | undefined;
  /** What it holds now. */
  readonly theirs: FieldValue | undefined;
  /** What its author saw, where the command says so. */
  readonly before: FieldValue | undefined;
};

/** The record that a command changes, where it changes fields and the record is there. */
export function changedRecord(state: State, command: LiveCommand): NodeRecord | RelationRecord | undefined {
  switch (command.type) {
    case 'node.update':
    case 'agreement.milestone':
      return state.node(command.args.id);
    case 'relation.update':
      return state.relation(command.args.id);
    default:
      return undefined;
  }
}

/** A command's fields, mine and theirs. */
export function refusedRows(state: State, command: LiveCommand, on: Day): RefusedRow[] {
  const fields = changedRecord(state, command)?.fields ?? {};
  switch (command.type) {
    case 'agreement.milestone': {
      const { milestone, on: mine } = command.args;
      const spec = fieldSpecs('Agreement')[milestone];
      if (!spec) return [];
      const theirs = fields[milestone];
      return [{ name: milestone, spec, mine: mine ?? undefined, from: undefined, theirs, before: undefined }];
    }
    case 'node.update':
      return rowsOf(fieldSpecs(command.args.kind), command.args, fields, on);
    case 'relation.update': {
      const kind = state.relation(command.args.id)?.kind;
      return kind ? rowsOf(RELATIONS[kind].fields, command.args, fields, on) : [];
    }
    case 'node.create': {
      const { kind, fields: set } = command.args.node;
      return rowsOf(fieldSpecs(kind), { set, was: {} }, {}, on);
    }
    case 'relation.create': {
      const { kind, fields: set } = command.args.relation;
      return rowsOf(RELATIONS[kind].fields, { set, was: {} }, {}, on);
    }
    default:
      return [];
  }
}

type Edit = { readonly set: Changes; readonly was: Changes };

function rowsOf(specs: FieldSpecs, { set, was }: Edit, fields: Fields, on: Day): RefusedRow[] {
  const before = known(was);
  return Object.entries(set).flatMap(([name, value]): RefusedRow[] => {
    const spec = specs[name];
    if (!spec) return [];
    if (!spec.dated) {
      const mine = value ?? undefined;
      return [{ name, spec, mine, from: undefined, theirs: fields[name], before: before[name] }];
    }
    const seen = datedEntries(before, name).map((entry) => JSON.stringify(entry));
    const [entry] = datedEntries(known(set), name).filter((each) => !seen.includes(JSON.stringify(each)));
    const day = entry?.from || on;
    const at = (held: Fields) => valueOn(held, name, day);
    return [{ name, spec, mine: entry?.value, from: entry?.from, theirs: at(fields), before: at(before) }];
  });
}

const known = (changes: Changes): Fields =>
  Object.fromEntries(
    Object.entries(changes).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );

/** The same command on what is there now, with these fields of it: what its author overwrites knowingly. */
export function overwriting(
  state: State,
  command: LiveCommand,
  rows: readonly RefusedRow[],
): LiveCommand | undefined {
  const record = changedRecord(state, command);
  if (!record) return undefined;
  if (command.type === 'agreement.milestone') return { ...command, ifRev: record.rev };
  if (command.type !== 'node.update' && command.type !== 'relation.update') return undefined;
  const set: Record<string, FieldValue | null> = {};
  const was: Record<string, FieldValue | null> = {};
  const put = (name: string, value: FieldValue | null) => {
    set[name] = value;
    was[name] = record.fields[name] ?? null;
  };
  for (const { name, spec, mine, from } of rows) {
    if (spec.dated && from !== undefined && mine !== undefined && !Array.isArray(mine)) {
      const lists = withEntry(record.fields, name, { value: mine, from });
      put(name, lists.values as FieldValue);
      put(fromField(name), lists.from);
    } else {
      // Of a dated field an entry was taken out: the rest of it as its author meant it.
      put(name, command.args.set[name] ?? null);
      if (spec.dated) put(fromField(name), command.args.set[fromField(name)] ?? null);
    }
  }
  if (command.type === 'relation.update') return { ...command, args: { ...command.args, set, was } };
  const sources = Object.entries(command.args.provenance ?? {}).filter(([key]) => fieldOfSource(key) in set);
  return { ...command, args: { ...command.args, set, was, provenance: Object.fromEntries(sources) } };
}

/** The same, with doubts acknowledged; undefined where a command knows none. */
export function acknowledging(command: LiveCommand, doubts: readonly string[]): LiveCommand | undefined {
  const acknowledged = [...doubts];
  switch (command.type) {
    case 'node.update':
      return { ...command, args: { ...command.args, acknowledged } };
    case 'agreement.milestone':
      return { ...command, args: { ...command.args, acknowledged } };
    case 'node.create':
      return { ...command, args: { ...command.args, acknowledged } };
    case 'relation.create':
      return { ...command, args: { ...command.args, acknowledged } };
    case 'relation.update':
      return { ...command, args: { ...command.args, acknowledged } };
    default:
      return undefined;
  }
}
