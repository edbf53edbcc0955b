import { History } from 'lucide-react';
import { useRef, useState } from 'react';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { formerNames } from '../../../graph/model/terms/former-names.ts';
import { SourceMark } from '../../records/source-mark.tsx';
import { t } from '../../texts/i18n.ts';
import { formatValue } from '../../ui/format-value.ts';
import { missingText } from '../../ui/missing-text.ts';
import { titleOf } from '../../ui/titles.ts';
import { DraftLine } from './draft-line.tsx';
import { FactHistory } from './fact-history.tsx';
import { FieldEditor } from './field-editor.tsx';
import type { Fact } from './read-facts.ts';

type FactRowProps = {
  readonly node: NodeRecord;
  readonly fact: Fact;
  readonly editing: boolean;
  onEdit(name: string | undefined): void;
};

/** Former names with the last day of each. */
const formerNamesText = (node: NodeRecord, field: string): string | undefined =>
  field !== 'formerNames'
    ? undefined
    : formerNames(node)
        .map(({ name, until }) =>
          until === undefined ? name : t('inspector.nameUntil', { name, day: until }),
        )
        .join(t('listJoin'));

/** label · value · source; a click on the value edits it in its place. */
export function FactRow({ node, fact, editing, onEdit }: FactRowProps) {
  const { name, spec, value, source, hasHistory } = fact;
  const title = titleOf(spec.title);
  const [showsHistory, setShowsHistory] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    onEdit(undefined);
    // The value's button is back after the editor has gone.
    requestAnimationFrame(() => button.current?.focus());
  };
  if (editing) {
    return (
      <div className="row editing">
        <dt>{title}</dt>
        <dd className="row-editor">
          <FieldEditor
            node={node}
            name={name}
            spec={spec}
            onClose={close}
            onLeave={() => onEdit(undefined)}
          />
        </dd>
      </div>
    );
  }
  return (
    <>
      <div className="row">
        <dt>{title}</dt>
        <dd className="row-value">
          <button
            ref={button}
            type="button"
            className="row-edit"
            title={t('edit.label', { field: title })}
            onClick={() => onEdit(name)}
          >
            {value === undefined ? (
              <span className="is-unknown">{missingText(node.fields, name, spec)}</span>
            ) : (
              (formerNamesText(node, name) ?? formatValue(spec, name, value))
            )}
          </button>
          {hasHistory && (
            <button
              type="button"
              className="row-history"
              aria-label={t('inspector.history')}
              title={t('inspector.history')}
              aria-expanded={showsHistory}
              onClick={() => setShowsHistory(!showsHistory)}
            >
              <History size={14} strokeWidth={1.75} aria-hidden="true" />
            </button>
          )}
        </dd>
        {value !== undefined && (
          <dd className="row-source">
            <SourceMark
              title={title}
              provenance={source}
              recordId={node.id}
              field={name}
              sample={node.sample}
            />
          </dd>
        )}
      </div>
      <DraftLine id={node.id} name={name} spec={spec} onEdit={() => onEdit(name)} />
      {showsHistory && <FactHistory node={node} name={name} spec={spec} />}
    </>
  );
}
