import type { Entry } from '../../graph/model/log/entry.ts';
import { inversesOf } from '../../graph/model/log/inverse.ts';
import { takesBackOf } from '../../graph/model/log/takes-back.ts';
import { fieldSpecs } from '../../graph/model/schema/kinds.ts';
import type { NodeRecord } from '../../graph/model/schema/record.ts';
import { RELATIONS } from '../../graph/model/schema/relations.ts';
import type { View } from '../../graph/model/view/view.ts';
import { type ActParts, actText } from '../../graph/model/words/act-text.ts';
import { changesText, clearedText, parametersText } from '../../graph/model/words/changes-text.ts';
import { entryText } from '../../graph/model/words/entry-text.ts';
import { GONE } from '../../graph/model/words/record-text.ts';
import type { LiveCommand } from '../live/live.ts';
import { language } from '../texts/i18n.ts';
import { nameOf } from '../ui/record-name.tsx';
import { kindTitle, titleOf } from '../ui/titles.ts';

type Named = Pick<NodeRecord, 'kind' | 'fields'> & { readonly sample?: boolean | undefined };

/** What a command does as one line: to what, and what somebody had written. */
export function commandText(command: LiveCommand, view: View, held: Held = () => undefined): string {
  if (command.type === 'entry.takeBack') return takeBackText(command.args, view, held);
  return actText(command.type, partsOf(command, view), language);
}

/** Entries that the page holds. */
type Held = (seq: number) => Entry | undefined;

/** What will be taken back, as its entry will say it. */
function takeBackText({ seqs, only }: { seqs: number[]; only?: unknown }, view: View, held: Held): string {
  const entries = seqs.map(held);
  const events = entries.flatMap((entry) => inversesOf(entry?.events ?? []));
  if (entries.includes(undefined) || only) return actText('entry.takeBack', {}, language);
  const takesBack = takesBackOf({ seqs, isPart: false }, held);
  return entryText({ type: 'entry.takeBack', events, takesBack }, (id) => view.node(id), language);
}

function partsOf(command: LiveCommand, view: View): ActParts {
  const named = (id: string): string => {
    const node = view.node(id);
    return node ? nameOf(node) : GONE[language];
  };
  switch (command.type) {
    case 'node.create': {
      const node: Named = command.args.node;
      return { kind: kindTitle(node.kind), name: nameOf({ ...node, sample: node.sample ?? false }) };
    }
    case 'node.update': {
      const { id, kind, set, was } = command.args;
      return { name: named(id), values: changesText(fieldSpecs(kind), set, was, language) };
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
      return { name: named(source), other: named(target), values: changesText(specs, set, was, language) };
    }
    case 'relation.delete':
      return { name: named(command.args.source), other: named(command.args.target) };
    case 'agreement.milestone':
      return { name: named(command.args.id), values: command.args.on ?? clearedText(language) };
    case 'gap.snooze':
      return { values: command.args.until };
    case 'gap.assign':
      return { values: command.args.to };
    case 'gap.dismiss':
      return { values: command.args.reason };
    case 'rule.tune':
      return { name: command.args.rule, values: parametersText(command.args.params, language) };
    default:
      return {};
  }
}
