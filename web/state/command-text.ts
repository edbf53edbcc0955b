import { datedEntries, fromField } from '../../graph/model/schema/dated.ts';
import type { FieldSpecs } from '../../graph/model/schema/field.ts';
import { fieldSpecs } from '../../graph/model/schema/kinds.ts';
import type { Fields, FieldValue, NodeRecord } from '../../graph/model/schema/record.ts';
import { RELATIONS } from '../../graph/model/schema/relations.ts';
import type { View } from '../../graph/model/view/view.ts';
import type { LiveCommand } from '../live/live.ts';
import { t } from '../texts/i18n.ts';
import '../texts/later.ts';
import { formatValue } from '../ui/format-value.ts';
import { nameOf } from '../ui/record-name.tsx';
import { kindTitle, titleOf } from '../ui/titles.ts';

type Parts = {
  readonly kind?: string;
  readonly name?: string;
  readonly other?: string;
  readonly relation?: string;
  readonly values?: string;
};
type Named = Pick<NodeRecord, 'kind' | 'fields'> & { readonly sample?: boolean | undefined };

/** What a command does as one line: to what, and what somebody had written. */
export const commandText = (command: LiveCommand, view: View): string =>
  t(`command.${command.type}`, partsOf(command, view));

function partsOf(command: LiveCommand, view: View): Parts {
  const named = (id: string): string => {
    const node = view.node(id);
    return node ? nameOf(node) : t('unsent.gone');
  };
  switch (command.type) {
    case 'node.create': {
      const node: Named = command.args.node;
      return { kind: kindTitle(node.kind), name: nameOf({ ...node, sample: node.sample ?? false }) };
    }
    case 'node.update': {
      const { id, kind, set, was } = command.args;
      return { name: named(id), values: changesText(fieldSpecs(kind), set, was) };
    }
    case 'node.move':
    case 'node.delete':
      return { name: named(command.args.id) };
    case 'relation.create': {
      const { kind, source, target } = command.args.relation;
      return { name: named(source), other: named(target), relation: titleOf(RELATIONS[kind].title) };
    }
    case 'relation.update': {
      const { id, source, target, set, was } = command.args;
      const kind = view.relation(id)?.kind;
      const specs = kind ? RELATIONS[kind].fields : {};
      return { name: named(source), other: named(target), values: changesText(specs, set, was) };
    }
    case 'relation.delete':
      return { name: named(command.args.source), other: named(command.args.target) };
    case 'agreement.milestone':
      return { name: named(command.args.id), values: command.args.on ?? t('unsent.cleared') };
    case 'gap.snooze':
      return { values: command.args.until };
    case 'gap.assign':
      return { values: command.args.to };
    case 'gap.dismiss':
      return { values: command.args.reason };
    case 'rule.tune':
      return { name: command.args.rule, values: written(command.args.params) };
    default:
      return {};
  }
}

type Changes = Readonly<Record<string, FieldValue | null>>;

/** What was set, as people read it; of a dated field the entries that are new. */
export function changesText(specs: FieldSpecs, set: Changes, was: Changes): string {
  const said = Object.entries(set).flatMap(([field, value]): string[] => {
    const spec = specs[field];
    if (!spec) return isStartOf(specs, field) ? [] : [pair(field, value)];
    const title = titleOf(spec.title);
    if (value === null) return [pair(title, null)];
    if (!spec.dated) return [pair(title, formatValue(spec, field, value))];
    const before = datedEntries(known(was), field).map((entry) => JSON.stringify(entry));
    return datedEntries(known(set), field)
      .filter((entry) => !before.includes(JSON.stringify(entry)))
      .map((entry) => {
        const shown = pair(title, formatValue(spec, field, entry.value));
        return entry.from === '' ? shown : t('unsent.from', { value: shown, day: entry.from });
      });
  });
  return said.join(t('listJoin'));
}

/** The list of start days beside a dated field's. */
const isStartOf = (specs: FieldSpecs, field: string): boolean =>
  Object.entries(specs).some(([name, { dated }]) => dated && fromField(name) === field);

const known = (fields: Changes): Fields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );

const pair = (title: string, value: unknown): string =>
  `${title} ${value === null ? t('unsent.cleared') : String(value)}`;

/** Parameters by their own names. */
const written = (set: Readonly<Record<string, unknown>>): string =>
  Object.entries(set)
    .map(([name, value]) => pair(name, value))
    .join(t('listJoin'));
