import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLiveHandle } from '../../state/live-context.tsx';
import { useSolvedGaps } from '../../state/solved-gaps.ts';
import { actorName } from './words-of.ts';
import './solved-lines.css';

const MOST = 3;

/** Where a gap has just gone: which, and who did it. Without a rule those of all rules. */
export function SolvedLines({ rule }: { readonly rule?: string }) {
  const { t } = useTranslation();
  const { view } = useLiveHandle();
  const solved = useSolvedGaps().filter((each) => rule === undefined || each.rule === rule);
  if (solved.length === 0) return null;
  const rest = solved.length - MOST;
  return (
    <ul className="solved-lines" role="status">
      {solved.slice(0, MOST).map(({ id, name, actorId }) => {
        const by = actorName(view, actorId);
        return (
          <li key={id}>
            <Check size={14} strokeWidth={2} aria-hidden="true" />
            <span className="solved-name">{name}</span>
            <span>{by === undefined ? t('gaps.solved') : t('gaps.solvedBy', { name: by })}</span>
          </li>
        );
      })}
      {rest > 0 && <li>{t('gaps.solvedMore', { count: rest })}</li>}
    </ul>
  );
}
