import { Check, ChevronLeft, ChevronRight, CircleHelp, X } from 'lucide-react';
import type { Finding } from '../../../graph/model/answers/gap.ts';
import type { GoneGap } from '../../state/gone-gaps.ts';
import { useView } from '../../state/live-context.tsx';
import { useReferenceDay } from '../../state/reference-day.ts';
import { useUi } from '../../state/ui-state.ts';
import { t } from '../../texts/i18n.ts';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { titleOf } from '../../ui/titles.ts';
import { setBoard, useBoard } from './board-state.ts';
import { decidedBy } from './decided.ts';
import { goneText } from './gone-text.ts';
import { PathStrip } from './path-strip.tsx';
import { useRuleTitle } from './rule-abouts.ts';
import { StripActions } from './strip-actions.tsx';
import type { Walk } from './use-walk.ts';
import { WhyText } from './why-text.tsx';
import './why-strip.css';

/** One finding explained: which rule, why, the path, and what can be done about it. */
export function WhyStrip({ walk }: { readonly walk: Walk }) {
  const current = useBoard((board) => board.current);
  const hasSheet = useUi((state) => state.sheet !== undefined);
  return (
    <section
      className={`panel board-strip why-strip${current ? ' is-open' : ''}${hasSheet ? ' beside-panel' : ''}`}
      aria-label={t('gaps.strip.label')}
    >
      {current ? (
        <Explained finding={current} walk={walk} />
      ) : (
        <p className="strip-empty">
          {t('gaps.strip.empty')}
          <kbd className="key-cap">↑</kbd>
          <kbd className="key-cap">↓</kbd>
          {t('gaps.strip.emptyKeys')}
        </p>
      )}
    </section>
  );
}

function Explained({ finding: listed, walk }: { readonly finding: Finding; readonly walk: Walk }) {
  const on = useReferenceDay();
  const gone = useBoard((board) => board.gone);
  const finding = useView((view) => decidedBy(view, listed, on), [listed, on]);
  const title = useRuleTitle(finding.rule);
  const position =
    walk.at === undefined
      ? t('gaps.strip.positionAlone')
      : t('gaps.strip.position', { at: walk.at + 1, total: walk.total });
  return (
    <>
      <p className="visually-hidden" role="status">
        {[title, position, gone ? gone.name : titleOf(finding.why)].join(t('listJoin'))}
      </p>
      <header className="strip-head">
        <SeverityMark severity={finding.severity} />
        <h3>{title}</h3>
        <span className="strip-position">{[finding.rule, ...(gone ? [] : [position])].join(t('dot'))}</span>
        <button
          type="button"
          className="icon-button"
          aria-label={t('gaps.strip.previous')}
          title={`${t('gaps.strip.previous')} ↑`}
          disabled={!walk.canStep(-1)}
          onClick={() => void walk.step(-1)}
        >
          <ChevronLeft size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('gaps.strip.next')}
          title={`${t('gaps.strip.next')} ↓`}
          disabled={!walk.canStep(1)}
          onClick={() => void walk.step(1)}
        >
          <ChevronRight size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
        {gone ? <p className="why-text">{gone.name}</p> : <WhyText finding={finding} />}
        <button
          type="button"
          className="icon-button strip-close"
          aria-label={t('gaps.strip.close')}
          title={`${t('gaps.strip.close')} Esc`}
          onClick={() => setBoard({ current: undefined })}
        >
          <X size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </header>
      {gone ? <GoneActions gone={gone} walk={walk} /> : <PathStrip finding={finding} />}
      {!gone && <StripActions key={finding.id} finding={finding} />}
    </>
  );
}

/** In place of path and actions: what became of it, and the way on. */
function GoneActions({ gone, walk }: { readonly gone: GoneGap; readonly walk: Walk }) {
  const text = useView((view) => goneText(view, gone), [gone]);
  const Icon = gone.missing ? CircleHelp : Check;
  return (
    <footer className="strip-actions is-gone" role="status">
      <span className={`strip-gone${gone.missing ? ' is-unclear' : ''}`}>
        <Icon size={16} strokeWidth={2} aria-hidden="true" />
        {text}
      </span>
      {walk.canStep(1) && (
        <button type="button" className="button primary" onClick={() => void walk.step(1)}>
          {t('gaps.goneNext')}
          <ChevronRight size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
      )}
    </footer>
  );
}
