import { datedEntries, fromField, sourceKey, withEntry } from '../../../graph/model/schema/dated.ts';
import type { Day } from '../../../graph/model/schema/day.ts';
import type { FieldSpec } from '../../../graph/model/schema/field.ts';
import type { FieldValue, NodeRecord, Provenance } from '../../../graph/model/schema/record.ts';
import { MILESTONES, type Milestone } from '../../../graph/model/terms/agreement.ts';
import type { LiveCommand } from '../../live/live.ts';

type Changes = Record<string, FieldValue | null>;

export type FieldEdit = {
  readonly name: string;
  readonly spec: FieldSpec;
  readonly value: FieldValue | null;
  /** For a dated field: the day from which the value holds; `''` = since before records began. */
  readonly from: Day | '';
  /** The reference day: when this was said. */
  readonly on: Day;
  readonly acknowledged?: readonly string[];
  /** A name that was wrong is put right: it is not kept as a former one. */
  readonly correction?: boolean;
};

const isMilestone = (node: NodeRecord, name: string): name is Milestone =>
  node.kind === 'Agreement' && (MILESTONES as readonly string[]).includes(name);

/** The names under which a field is stored. */
const storedNames = (name: string, spec: FieldSpec): string[] =>
  spec.dated ? [name, fromField(name)] : [name];

/** The stored values that an edit changes, as they stood in a record. */
export const storedIn = (node: NodeRecord, name: string, spec: FieldSpec): Changes =>
  Object.fromEntries(storedNames(name, spec).map((each) => [each, node.fields[each] ?? null]));

function changesOf(node: NodeRecord, { name, spec, value, from }: FieldEdit): Changes {
  if (!spec.dated) return { [name]: value };
  if (value !== null && !Array.isArray(value)) {
    const lists = withEntry(node.fields, name, { value, from });
    return { [name]: lists.values as FieldValue, [fromField(name)]: lists.from };
  }
  return withoutEntry(node, name, from);
}

/** The stored lists without the entry that begins on a day. */
function withoutEntry(node: NodeRecord, name: string, from: Day | ''): Changes {
  const rest = datedEntries(node.fields, name).filter((entry) => entry.from !== from);
  if (rest.length === 0) return { [name]: null, [fromField(name)]: null };
  return {
    [name]: rest.map((entry) => entry.value) as FieldValue,
    [fromField(name)]: rest.map((entry) => entry.from),
  };
}

/** Where an edit's source is kept: beside its own entry of a dated field, so that the other entries keep theirs. */
const sourceName = ({ name, spec, from }: FieldEdit): string => (spec.dated ? sourceKey(name, from) : name);

/** The command for an edit of one field. `seen` is the record as its author saw it: what they overwrite knowingly. */
export function fieldCommand(seen: NodeRecord, edit: FieldEdit): LiveCommand {
  const { name, spec, value, on, acknowledged, correction } = edit;
  const provenance: Provenance = { source: 'entered', reportedOn: on };
  const acknowledgement = acknowledged ? { acknowledged: [...acknowledged] } : {};
  if (isMilestone(seen, name)) {
    return {
      type: 'agreement.milestone',
      args: {
        id: seen.id,
        milestone: name,
        on: typeof value === 'string' ? value : null,
        ...(value === null ? {} : { provenance }),
        ...acknowledgement,
      },
      ifRev: seen.rev,
    };
  }
  return {
    type: 'node.update',
    args: {
      id: seen.id,
      kind: seen.kind,
      set: changesOf(seen, edit),
      was: storedIn(seen, name, spec),
      ...(value === null ? {} : { provenance: { [sourceName(edit)]: provenance } }),
      ...acknowledgement,
      ...(correction ? { correction } : {}),
    },
  };
}

/** Takes one entry out of a dated field's history. */
export function removeEntryCommand(
  node: NodeRecord,
  name: string,
  spec: FieldSpec,
  from: Day | '',
): LiveCommand {
  return {
    type: 'node.update',
    args: {
      id: node.id,
      kind: node.kind,
      set: withoutEntry(node, name, from),
      was: storedIn(node, name, spec),
    },
  };
}
