import type { Live, LiveCommand } from '../../live/live.ts';
import { keepField } from '../../state/field-drafts.ts';
import { editField, editRelation, openPairing, openRecordForm } from '../../state/ui-actions.ts';
import { draftOf } from '../../ui/field-draft.ts';
import { storedIn } from './field-command.ts';
import { type RefusedRow, refusedRows } from './refused-rows.ts';

/** What brings back to where it was typed what a refused command says; undefined: nowhere, or what it was about is gone. */
export function putBack(
  { view }: Pick<Live, 'view'>,
  command: LiveCommand,
  on: string,
): (() => void) | undefined {
  switch (command.type) {
    case 'node.update':
    case 'agreement.milestone': {
      const rows = refusedRows(view, command, on);
      const [first] = rows;
      if (!first || !view.node(command.args.id)) return undefined;
      return () => {
        for (const row of rows) keepRow(view, command.args.id, row, on);
        editField(command.args.id, first.name);
      };
    }
    case 'node.create': {
      const { node, relations = [] } = command.args;
      if (node.kind === 'Agreement') {
        const parties = relations.filter(({ kind }) => kind === 'PARTY_TO').map(({ source }) => source);
        return () => openPairing(parties, false, node.fields);
      }
      const given = relations.map(({ kind, source, target }) => ({
        kind,
        other: source === node.id ? target : source,
      }));
      return () => openRecordForm(node.kind, { fields: node.fields, relations: given }, 'putBack');
    }
    case 'relation.create': {
      const { kind, source, target, fields } = command.args.relation;
      if (!view.node(source) || !view.node(target)) return undefined;
      return () => editRelation(source, kind, { other: target, fields });
    }
    default:
      return undefined;
  }
}

/** A row as a draft of its field, begun on what is there now: its author has seen that. */
function keepRow(view: Live['view'], id: string, { name, spec, mine, from }: RefusedRow, on: string): void {
  const node = view.node(id);
  if (!node) return;
  keepField({
    id,
    kind: node.kind,
    name,
    text: draftOf(spec, mine),
    from: from ?? on,
    was: storedIn(node, name, spec),
    rev: node.rev,
    why: { at: 'typing' },
  });
}
