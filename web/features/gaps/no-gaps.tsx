import { t } from '../../texts/i18n.ts';
import type { CountedRule } from './counted-rule.ts';

/** Nothing was found: what that means, and what nobody could say. */
export function NoGaps({ rules }: { readonly rules: readonly CountedRule[] }) {
  const sum = (of: 'looked' | 'unknown') => rules.reduce((all, rule) => all + rule[of], 0);
  const [looked, unknown] = [sum('looked'), sum('unknown')];
  return (
    <div className="board-body">
      <div className="list-state">
        <strong>{t('gaps.none.title')}</strong>
        <p>{t('gaps.none.explain', { looked: looked.toLocaleString('en'), rules: rules.length })}</p>
        {unknown > 0 && <p>{t('gaps.none.unknown', { unknown: unknown.toLocaleString('en') })}</p>}
      </div>
    </div>
  );
}
