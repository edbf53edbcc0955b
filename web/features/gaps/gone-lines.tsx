import { Check, CircleHelp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useGoneGaps } from '../../state/gone-gaps.ts';
import { useLiveHandle } from '../../state/live-context.tsx';
import { goneText } from './gone-text.ts';
import './gone-lines.css';

const MOST = 3;

/** Where a gap has just gone: which, and who did it, or what nobody knows now. Without a rule those of all rules. */
export function GoneLines({ rule }: { readonly rule?: string }) {
  const { t } = useTranslation();
  const { view } = useLiveHandle();
  const gone = useGoneGaps().filter((each) => rule === undefined || each.rule === rule);
  if (gone.length === 0) return null;
  const rest = gone.length - MOST;
  return (
    <ul className="gone-lines" role="status">
      {gone.slice(0, MOST).map((each) => {
        const Icon = each.missing ? CircleHelp : Check;
        const text = goneText(view, each, t);
        return (
          <li key={each.id} className={each.missing ? 'is-unclear' : undefined}>
            <Icon size={14} strokeWidth={2} aria-hidden="true" />
            <span className="gone-name">{each.name}</span>
            <span title={text}>{text}</span>
          </li>
        );
      })}
      {rest > 0 && <li className="is-unclear">{t('gaps.goneMore', { count: rest })}</li>}
    </ul>
  );
}
