import type { HistoryChange, HistoryEntry } from '../../graph/model/answers/history.ts';
import { useView } from '../state/live-context.tsx';
import { select } from '../state/ui-actions.ts';
import { t } from '../texts/i18n.ts';
import { relationTitle, restoredField, saidChanges, wordsOfChange } from './history-words.ts';
import { RestoreField } from './restore-field.tsx';

type HistoryChangesProps = { readonly entry: HistoryEntry; readonly about: string | undefined };

/** Field by field and relation by relation: from what to what. */
export function HistoryChanges({ entry, about }: HistoryChangesProps) {
  const { changes, left } = entry;
  const said = saidChanges(changes);
  return (
    <ul className="history-changes">
      {said.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry never changes
        <li key={index}>
          {change.record.id !== about && <RecordLink {...change.record} />}
          <Words change={change} />
          {about !== undefined && change.field !== undefined && said.length > 1 && (
            <RestoreField id={about} restored={restoredField(changes, change)} />
          )}
        </li>
      ))}
      {left > 0 && <li>{t('history.left', { count: left })}</li>}
    </ul>
  );
}

function RecordLink({ id, name }: { readonly id: string; readonly name: string }) {
  const isThere = useView((view) => view.node(id) !== undefined, [id]);
  if (!isThere) return <span className="history-record">{name}</span>;
  return (
    <button type="button" className="link history-record" onClick={() => select(id)}>
      {name}
    </button>
  );
}

function Words({ change }: { readonly change: HistoryChange }) {
  const { what, field, relation } = change;
  const title = field === undefined ? undefined : wordsOfChange(change).title;
  return (
    <>
      {relation && (
        <span className="history-relation">
          {relationTitle(relation.kind)} <RecordLink {...relation.other} />
        </span>
      )}
      {title && <span className="history-field">{title}</span>}
      <span>
        {what === 'changed' || what === 'relationChanged'
          ? t('history.to', wordsOfChange(change))
          : t(`history.${what}`)}
      </span>
    </>
  );
}
