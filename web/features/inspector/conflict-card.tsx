import { type ReactNode, useState } from 'react';
import type { NodeRecord, RelationRecord } from '../../../graph/model/schema/record.ts';
import type { State } from '../../../graph/model/view/view.ts';
import type { LiveCommand } from '../../live/live.ts';
import { useLiveHandle, useView } from '../../state/live-context.tsx';
import { useReferenceDay } from '../../state/reference-day.ts';
import { t } from '../../texts/i18n.ts';
import { formatDay, formatValue } from '../../ui/format-value.ts';
import { KindGlyph } from '../../ui/kind-glyph.tsx';
import { missingText } from '../../ui/missing-text.ts';
import { nameOf } from '../../ui/record-name.tsx';
import { titleOf } from '../../ui/titles.ts';
import { changedRecord, overwriting, type RefusedRow, refusedRows } from './refused-rows.ts';
import { useWhoChanged } from './use-who-changed.ts';

type Side = 'theirs' | 'mine';

type ConflictCardProps = {
  readonly command: LiveCommand;
  readonly goBack: { run(): void } | undefined;
  readonly busy: boolean;
  readonly children: ReactNode;
  onLater(): void;
  /** What is sent instead; undefined: nothing, theirs is kept. */
  onSend(next: LiveCommand | undefined): void;
};

/** Two people changed the same: field by field both values side by side, and the choice is this person's. */
export function ConflictCard({ command, goBack, busy, children, onLater, onSend }: ConflictCardProps) {
  const live = useLiveHandle();
  const on = useReferenceDay();
  const { record, ends, rows } = useView(
    (view) => {
      const found = changedRecord(view, command);
      return { record: found, ends: found ? endsOf(view, found) : [], rows: refusedRows(view, command, on) };
    },
    [command, on],
  );
  const by = useWhoChanged(
    record?.id ?? '',
    record?.rev ?? 0,
    rows.map(({ name }) => name),
  );
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({});
  const sideOf = ({ name }: RefusedRow): Side => sides[name] ?? 'mine';
  const taken = rows.filter((row) => sideOf(row) === 'mine');
  const word =
    taken.length === rows.length
      ? 'edit.overwrite'
      : taken.length === 0
        ? 'edit.keepTheirs'
        : 'refusal.asChosen';
  return (
    <div className="edit-conflict" role="alertdialog" aria-label={t('edit.refusedTitle')}>
      <p className="conflict-of">
        {ends.map((node) => (
          <span key={node.id}>
            <KindGlyph kind={node.kind} size={16} />
            {nameOf(node)}
          </span>
        ))}
      </p>
      <p>{by ? t('edit.conflictBy', by) : t('edit.conflict')}</p>
      {rows.map((row) => (
        <FieldSides
          key={row.name}
          row={row}
          side={sideOf(row)}
          onSide={(side) => setSides({ ...sides, [row.name]: side })}
        />
      ))}
      {children}
      <div className="dialog-actions">
        <button type="button" className="button text" onClick={onLater}>
          {t('refusal.later')}
        </button>
        {goBack && (
          <button type="button" className="button" onClick={goBack.run}>
            {t('edit.goBack')}
          </button>
        )}
        <button
          type="button"
          className="button primary"
          data-autofocus
          disabled={busy}
          onClick={() => onSend(taken.length > 0 ? overwriting(live.view, command, taken) : undefined)}
        >
          {t(word)}
        </button>
      </div>
    </div>
  );
}

const endsOf = (state: State, record: NodeRecord | RelationRecord): readonly NodeRecord[] =>
  'source' in record ? [record.source, record.target].flatMap((id) => state.node(id) ?? []) : [record];

/** Mine, and from when it was to hold. */
const mineSince = ({ from }: RefusedRow): string =>
  from ? t('refusal.from', { value: t('edit.mine'), day: formatDay(from) }) : t('edit.mine');

type FieldSidesProps = { readonly row: RefusedRow; readonly side: Side; onSide(side: Side): void };

function FieldSides({ row, side, onSide }: FieldSidesProps) {
  const { name, spec, theirs, before } = row;
  const title = titleOf(spec.title);
  const shown = (value: typeof theirs) =>
    value === undefined ? missingText({}, name, spec) : formatValue(spec, name, value);
  const options = [
    { key: 'theirs', word: t('edit.theirs'), value: shown(theirs) },
    { key: 'mine', word: mineSince(row), value: shown(row.mine) },
  ] as const;
  return (
    <fieldset className="conflict-choices" aria-label={title}>
      <legend>{title}</legend>
      {options.map(({ key, word, value }) => (
        <label key={key} className={side === key ? 'chosen' : ''}>
          <span>
            <input type="radio" name={name} checked={side === key} onChange={() => onSide(key)} />
            {word}
          </span>
          <strong>{value}</strong>
        </label>
      ))}
      {before !== undefined && <p className="control-hint">{t('edit.was', { value: shown(before) })}</p>}
    </fieldset>
  );
}
