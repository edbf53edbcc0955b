import { Check, CircleHelp } from 'lucide-react';
import { type GoneGap, useGoneGaps } from '../../state/gone-gaps.ts';
import { useView } from '../../state/live-context.tsx';
import { t } from '../../texts/i18n.ts';
import { goneText } from './gone-text.ts';
import './gone-lines.css';

const MOST = 3;

/** Where a gap has just gone: which, and who did it, or what nobody knows now. Without a rule those of all rules. */
export function GoneLines({ rule }: { readonly rule?: string }) {
  const gone = useGoneGaps().filter((each) => rule === undefined || each.rule === rule);
  if (gone.length === 0) return null;
  const rest = gone.length - MOST;
  return (
    <ul className="gone-lines" role="status">
      {gone.slice(0, MOST).map((each) => (
        <GoneLine key={each.id} gone={each} />
      ))}
      {rest > 0 && <li className="is-unclear">{t('gaps.goneMore', { count: rest })}</li>}
    </ul>
  );
}

function GoneLine({ gone }: { readonly gone: GoneGap }) {
  const text = useView((view) => goneText(view, gone), [gone]);
  const Icon = gone.missing ? CircleHelp : Check;
  return (
    <li className={gone.missing ? 'is-unclear' : undefined}>
      <Icon size={14} strokeWidth={2} aria-hidden="true" />
      <span className="gone-name">{gone.name}</span>
      <span title={text}>{text}</span>
    </li>
  );
}
