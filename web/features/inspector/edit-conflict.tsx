import { useEffect, useRef, useState } from 'react';
import type { FieldSpec } from '../../../graph/model/schema/field.ts';
import type { FieldValue, NodeRecord } from '../../../graph/model/schema/record.ts';
import { useLiveHandle } from '../../state/live-context.tsx';
import { useReferenceDay } from '../../state/reference-day.ts';
import { t } from '../../texts/i18n.ts';
import { formatValue } from '../../ui/format-value.ts';
import { nameOfChange } from './name-of-change.ts';
import { factValue } from './read-facts.ts';
import type { useFieldEdit } from './use-field-edit.ts';

type EditConflictProps = {
  readonly node: NodeRecord;
  readonly name: string;
  readonly spec: FieldSpec;
  readonly mine: FieldValue | null;
  readonly before: FieldValue | undefined;
  readonly edit: ReturnType<typeof useFieldEdit>;
  onClose(): void;
};

/** Two people changed one field: both values side by side, and the choice is this person's. */
export function EditConflict({ node, name, spec, mine, before, edit, onClose }: EditConflictProps) {
  const on = useReferenceDay();
  const card = useRef<HTMLDivElement>(null);
  // In braces: newer browsers return a promise from scrolling, which React would take for a clean-up.
  useEffect(() => {
    card.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const live = useLiveHandle();
  const by = nameOfChange(live, node.id);
  const [choice, setChoice] = useState<'theirs' | 'mine'>('mine');
  const shown = (value: FieldValue | null | undefined) =>
    value === null || value === undefined ? t('unknown') : formatValue(spec, name, value);
  const options = [
    { key: 'theirs', title: t('edit.theirs'), value: shown(factValue(node, name, spec, on)) },
    { key: 'mine', title: t('edit.mine'), value: shown(mine) },
  ] as const;
  return (
    <div ref={card} className="edit-conflict" role="alertdialog" aria-label={t('edit.refusedTitle')}>
      <p>
        <strong>{t('edit.refusedTitle')}</strong>
      </p>
      <p>{by ? t('edit.conflictBy', by) : t('edit.conflict')}</p>
      <fieldset className="conflict-choices" aria-label={t('edit.refusedTitle')}>
        {options.map(({ key, title, value }) => (
          <label key={key} className={choice === key ? 'chosen' : ''}>
            <span>
              <input
                type="radio"
                name={`${node.id}-${name}`}
                checked={choice === key}
                onChange={() => setChoice(key)}
              />
              {title}
            </span>
            <strong>{value}</strong>
          </label>
        ))}
      </fieldset>
      <p className="control-hint">{t('edit.was', { value: shown(before) })}</p>
      <div className="editor-actions">
        <button
          type="button"
          className="button small primary"
          onClick={() => (choice === 'mine' ? void edit.save({ overwrite: true }) : onClose())}
        >
          {t(choice === 'mine' ? 'edit.overwrite' : 'edit.keepTheirs')}
        </button>
        <button type="button" className="button small" onClick={edit.backToEditing}>
          {t('edit.goBack')}
        </button>
      </div>
    </div>
  );
}
