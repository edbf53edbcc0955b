import type { HistoryEntry } from '../../../graph/model/answers/history.ts';
import { fieldSpecs } from '../../../graph/model/schema/kinds.ts';
import { fieldDraftNow, useDraftedFields } from '../../state/field-drafts.ts';
import { useLive } from '../../state/live-context.tsx';
import { takeBack } from '../../state/take-back.ts';
import { select } from '../../state/ui-actions.ts';
import { useHistory } from '../../state/use-history.ts';
import { t } from '../../texts/i18n.ts';
import '../../texts/later.ts';
import { formatMoment } from '../../ui/format-moment.ts';
import { titleOf } from '../../ui/titles.ts';

/** A record that was deleted while it was open: by whom and when, what this person had typed, and the way back. */
export function GoneRecord({ id }: { readonly id: string }) {
  const live = useLive();
  const { answer } = useHistory({ id });
  const deletion = answer && deletionOf(answer.rows, id);
  return (
    <div className="inspector-gone">
      <p role="status">
        {deletion
          ? t('inspector.goneBy', { ...deletion, time: formatMoment(deletion.at) })
          : t('inspector.gone')}
      </p>
      <TypedInto id={id} />
      <div className="inspector-gone-buttons">
        {deletion && (
          <button
            type="button"
            className="button small primary"
            onClick={() => void takeBack(live, [deletion.seq], deletion.isAlone ? {} : { only: [id] })}
          >
            {t('inspector.bringBack')}
          </button>
        )}
        <button type="button" className="button small" onClick={() => select(undefined)}>
          {t('close')}
        </button>
      </div>
    </div>
  );
}

/** What was typed and not saved, to be read and copied; once the record is back it is offered at its fields. */
function TypedInto({ id }: { readonly id: string }) {
  const drafts = useDraftedFields(id).flatMap((name) => fieldDraftNow(id, name) ?? []);
  if (drafts.length === 0) return null;
  return (
    <section className="inspector-gone-typed" aria-label={t('inspector.goneTyped')}>
      <h3>{t('inspector.goneTyped')}</h3>
      <dl>
        {drafts.map(({ kind, name, text }) => {
          const spec = fieldSpecs(kind)[name];
          return (
            <div key={name}>
              <dt>{spec ? titleOf(spec.title) : name}</dt>
              <dd>{text}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** The last act that deleted a record, and what the record was called then. */
function deletionOf(entries: readonly HistoryEntry[], id: string) {
  for (const { seq, at, actor, type, changes } of entries) {
    const change = changes.find(({ record, what }) => record.id === id && what === 'deleted');
    // Of an import, or of what was taken back, this record alone comes back.
    if (change) return { seq, at, by: actor.name, name: change.record.name, isAlone: type === 'node.delete' };
  }
  return undefined;
}
