import { useState } from 'react';
import type { RuleId } from '../../../graph/model/schema/rule-id.ts';
import { useAskedDay } from '../../state/asked-day.ts';
import { useView } from '../../state/live-context.tsx';
import { select } from '../../state/ui-actions.ts';
import { t } from '../../texts/i18n.ts';
import { problemText } from '../../ui/failure-text.ts';
import { KindGlyph } from '../../ui/kind-glyph.tsx';
import { RecordName } from '../../ui/record-name.tsx';
import { titleOf } from '../../ui/titles.ts';
import { type UnknownSubject, useUnknown } from './use-unknown.ts';

/** Of whom a rule could not say whether there is a gap: the number opens its list, with what would have to be known. */
export function UnknownList({ rule, count }: { readonly rule: RuleId; readonly count: number }) {
  const on = useAskedDay();
  const [isOpen, setOpen] = useState(false);
  const { answer, status, error, isLoadingMore, more } = useUnknown(isOpen ? rule : undefined, on);
  const subjects = answer?.rows ?? [];
  return (
    <div className="unknown-list">
      <button
        type="button"
        className="text-link unknown-head"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t('gaps.unknownHead', { count })}
      </button>
      {isOpen && status === 'failed' && <p role="alert">{problemText(error, t('gaps.failed'))}</p>}
      {isOpen && status === 'loading' && <p role="status">{t('gaps.loading')}</p>}
      {isOpen && (
        <ul>
          {subjects.map((each) => (
            <UnknownRow key={each.subject} {...each} />
          ))}
        </ul>
      )}
      {isOpen && answer?.next !== undefined && (
        <button type="button" className="button small" disabled={isLoadingMore} onClick={() => void more()}>
          {t('gaps.more', { count: Math.min(50, count - subjects.length) })}
        </button>
      )}
    </div>
  );
}

function UnknownRow({ subject, missing }: UnknownSubject) {
  const node = useView((view) => view.node(subject), [subject]);
  return (
    <li>
      <button type="button" className="finding-row" onClick={() => select(subject)}>
        {node && <KindGlyph kind={node.kind} size={16} />}
        <span className="finding-name">{node ? <RecordName node={node} /> : t('unknown')}</span>
        <span className="finding-says">{t('gaps.lacks', { what: titleOf(missing) })}</span>
      </button>
    </li>
  );
}
