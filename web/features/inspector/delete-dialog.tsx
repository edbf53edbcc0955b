import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { MAX_DELETED_RELATIONS } from '../../../graph/model/commands/nodes.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { useView } from '../../state/live-context.tsx';
import { tellAct } from '../../state/notices.ts';
import { useReferenceDay } from '../../state/reference-day.ts';
import { select } from '../../state/ui-actions.ts';
import { useCommand } from '../../state/use-command.ts';
import { t } from '../../texts/i18n.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { failureText } from '../../ui/failure-text.ts';
import { FieldError } from '../../ui/field-error.tsx';
import { nameOf } from '../../ui/record-name.tsx';
import { kindTitle } from '../../ui/titles.ts';
import { labelOf } from './read-links.ts';
import { lossesOf } from './read-losses.ts';
import './delete-dialog.css';

type DeleteDialogProps = { readonly node: NodeRecord; onClose(): void };

/** Says what goes along before anything is deleted, and asks once. */
export function DeleteDialog({ node, onClose }: DeleteDialogProps) {
  const on = useReferenceDay();
  const [problem, setProblem] = useState<string>();
  const { busy, send } = useCommand();
  const counts = useView(
    (view) => {
      const byTitle = new Map<string, number>();
      for (const relation of view.relationsOf(node.id)) {
        const isOut = relation.source === node.id;
        const other = view.node(isOut ? relation.target : relation.source);
        const title = other && labelOf(relation, other, isOut ? 'out' : 'in');
        if (title === undefined) continue;
        byTitle.set(title, (byTitle.get(title) ?? 0) + 1);
      }
      return [...byTitle];
    },
    [node.id],
  );
  const losses = useView((view) => lossesOf(view, node, on), [node, on]);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const tooMany = total > MAX_DELETED_RELATIONS;
  const name = nameOf(node);

  async function remove() {
    const failure = await send({ type: 'node.delete', args: { id: node.id }, ifRev: node.rev });
    if (failure) return setProblem(failure.code === 'conflict' ? t('remove.changed') : failureText(failure));
    tellAct(t('remove.done', { name }));
    onClose();
    select(undefined);
  }

  return (
    <Dialog title={t('remove.title', { name })} onClose={onClose}>
      <div className="delete-facts">
        {tooMany && <p>{t('remove.tooMany', { count: total, max: MAX_DELETED_RELATIONS })}</p>}
        {!tooMany && <p>{total === 0 ? t('remove.alone') : t('remove.along', { count: total })}</p>}
        {counts.length > 0 && (
          <ul>
            {counts.map(([title, count]) => (
              <li key={title}>
                <span>{title}</span>
                <span>{count}</span>
              </li>
            ))}
          </ul>
        )}
        <Named
          text={t('remove.orphans')}
          rows={losses.orphans.map((each) => ({ id: each.id, text: nameOf(each) }))}
        />
        <Named
          text={t('remove.agreements', { count: losses.agreements.length })}
          rows={losses.agreements.map(({ node: each, left }) => ({
            id: each.id,
            text: t('remove.left', { name: nameOf(each), count: left }),
          }))}
        />
      </div>
      {problem && <FieldError text={problem} />}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {t('cancel')}
        </button>
        <button type="button" className="button" disabled={busy || tooMany} onClick={() => void remove()}>
          <Trash2 size={16} strokeWidth={1.75} aria-hidden="true" />
          {busy ? t('remove.deleting') : t('remove.confirm', { kind: kindTitle(node.kind) })}
        </button>
      </div>
    </Dialog>
  );
}

const FIRST_ROWS = 5;

type NamedProps = {
  readonly text: string;
  readonly rows: readonly { readonly id: string; readonly text: string }[];
};

/** What matters of a loss, by name; the first few of many. */
function Named({ text, rows }: NamedProps) {
  if (rows.length === 0) return null;
  const rest = rows.length - FIRST_ROWS;
  return (
    <div>
      <p>{text}</p>
      <ol className="delete-names">
        {rows.slice(0, FIRST_ROWS).map((row) => (
          <li key={row.id}>{row.text}</li>
        ))}
        {rest > 0 && <li>{t('inspector.moreItems', { count: rest })}</li>}
      </ol>
    </div>
  );
}
