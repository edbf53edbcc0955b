import { CircleAlert, SlidersHorizontal } from 'lucide-react';
import { useRef, useState } from 'react';
import { t } from '../../texts/i18n.ts';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { titleOf } from '../../ui/titles.ts';
import { CountBar } from './count-bar.tsx';
import type { CountedRule } from './counted-rule.ts';
import { RowOpener } from './row-opener.tsx';
import { RuleSettings } from './rule-settings.tsx';
import './rule-row.css';

/** A rule with what it found of what it looked at; a click lists its findings. */
export function RuleRow({ rule, isOpen }: { readonly rule: CountedRule; readonly isOpen: boolean }) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [showsSettings, setShowsSettings] = useState(false);
  const { about, found, looked, unknown, snoozed, dismissed, failed } = rule;
  const aside = [
    ...(snoozed > 0 ? [t('gaps.snoozedCount', { count: snoozed })] : []),
    ...(dismissed > 0 ? [t('gaps.dismissedCount', { count: dismissed })] : []),
  ].join(t('dot'));
  const title = titleOf(about.title);
  return (
    <div className={`rule-row${isOpen ? ' is-open' : ''}`}>
      <RowOpener
        group={rule.id}
        isOpen={isOpen}
        title={
          failed
            ? t('gaps.failedRuleHint')
            : `${t('gaps.foundOf', { title, found, looked, unknown })}\n${titleOf(about.explain)}`
        }
        disabled={failed === true}
      >
        <SeverityMark severity={about.severity} />
        <span className="rule-title">
          {title}
          <span className="rule-id">{rule.id}</span>
          {!failed && aside !== '' && <span className="rule-aside">{aside}</span>}
        </span>
        {failed ? (
          <span className="rule-failed">
            <CircleAlert size={14} strokeWidth={1.75} aria-hidden="true" />
            {t('gaps.failedRule')}
          </span>
        ) : (
          <>
            <CountBar found={found} unknown={unknown} looked={looked} />
            <span className="rule-count">
              <span>
                <strong>{found.toLocaleString('en')}</strong> / {looked.toLocaleString('en')}
              </span>
              {unknown > 0 && <span className="rule-unknown">{t('gaps.unknown', { count: unknown })}</span>}
            </span>
          </>
        )}
      </RowOpener>
      <button
        ref={anchor}
        type="button"
        className="icon-button rule-gear"
        aria-label={`${title}：${t('gaps.settings.open')}`}
        title={t('gaps.settings.open')}
        aria-haspopup="dialog"
        aria-expanded={showsSettings}
        onClick={() => setShowsSettings(!showsSettings)}
      >
        <SlidersHorizontal size={14} strokeWidth={1.75} aria-hidden="true" />
      </button>
      {showsSettings && (
        <RuleSettings about={about} anchor={anchor} onClose={() => setShowsSettings(false)} />
      )}
    </div>
  );
}
