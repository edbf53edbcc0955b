import { fieldSpecs } from '../../graph/model/schema/kinds.ts';
import type { NodeRecord } from '../../graph/model/schema/record.ts';
import { RELATIONS } from '../../graph/model/schema/relations.ts';
import type { View } from '../../graph/model/view/view.ts';
import type { LiveCommand } from '../live/live.ts';
import { t } from '../texts/i18n.ts';
import '../texts/later.ts';
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
      const { id, kind, set } = command.args;
      const titleAt = (field: string): string => {
        const spec = fieldSpecs(kind)[field];
        return spec ? titleOf(spec.title) : field;
      };
      return { name: named(id), values: written(set, titleAt) };
    }
    case 'node.move':
    case 'node.delete':
      return { name: named(command.args.id) };
    case 'relation.create': {
      const { kind, source, target } = command.args.relation;
      return { name: named(source), other: named(target), relation: titleOf(RELATIONS[kind].title) };
    }
    case 'relation.update': {
      const { source, target, set } = command.args;
      return { name: named(source), other: named(target), values: written(set) };
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

/** What was set, as it was written. */
const written = (
  set: Readonly<Record<string, unknown>>,
  titleAt = (field: string): string => field,
): string =>
  Object.entries(set)
    .map(([field, value]) => `${titleAt(field)} ${value === null ? t('unsent.cleared') : String(value)}`)
    .join(t('listJoin'));
