import { X } from 'lucide-react';
import { datedEntries, sourceOf } from '../../../graph/model/schema/dated.ts';
import type { FieldSpec } from '../../../graph/model/schema/field.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { SourceMark } from '../../records/source-mark.tsx';
import { useLiveHandle } from '../../state/live-context.tsx';
import { tellFailure } from '../../state/tell-failure.ts';
import { t } from '../../texts/i18n.ts';
import { formatDay, formatValue } from '../../ui/format-value.ts';
import { titleOf } from '../../ui/titles.ts';
import { removeEntryCommand } from './field-command.ts';

type FactHistoryProps = { readonly node: NodeRecord; readonly name: string; readonly spec: FieldSpec };

/** What a dated field held and holds, the latest first, and where each value comes from. */
export function FactHistory({ node, name, spec }: FactHistoryProps) {
  const live = useLiveHandle();
  const entries = datedEntries(node.fields, name).reverse();
  async function remove(from: string) {
    const outcome = await live.dispatch(removeEntryCommand(node, name, spec, from));
    if (outcome.status === 'refused') tellFailure(outcome.failure);
  }
  return (
    <ol className="fact-history">
      {entries.map(({ value, from }) => (
        <li key={from}>
          <span>
            {from === '' ? t('inspector.earliest') : t('inspector.since', { day: formatDay(from) })}
          </span>
          <span>{formatValue(spec, name, value)}</span>
          <SourceMark
            title={titleOf(spec.title)}
            provenance={sourceOf(node, name, from)}
            recordId={node.id}
            sample={node.sample}
          />
          <button
            type="button"
            className="row-history"
            aria-label={t('inspector.removeEntry')}
            onClick={() => void remove(from)}
          >
            <X size={14} strokeWidth={1.75} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ol>
  );
}
