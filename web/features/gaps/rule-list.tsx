import { useState } from 'react';
import { isQuality } from '../../../graph/model/schema/rule-id.ts';
import { t } from '../../texts/i18n.ts';
import { useBoard } from './board-state.ts';
import { type CountedRule, worstFirst } from './counted-rule.ts';
import { FindingList } from './finding-list.tsx';
import { GoneLines } from './gone-lines.tsx';
import { RuleRow } from './rule-row.tsx';
import { UnknownList } from './unknown-list.tsx';
import type { GapList } from './use-gap-list.ts';

type RuleListProps = { readonly rules: readonly CountedRule[]; readonly list: GapList };

/** Rules with something to say, the worst first; data quality under a heading of its own; the others in one line. */
export function RuleList({ rules, list }: RuleListProps) {
  const severities = useBoard((board) => board.severities);
  const wanted = rules.filter((rule) => severities.has(rule.about.severity)).sort(worstFirst);
  const gaps = wanted.filter((rule) => !isQuality(rule.id));
  const quality = wanted.filter((rule) => isQuality(rule.id));
  const qualityFound = quality.reduce((sum, rule) => sum + (rule.failed ? 0 : rule.found), 0);
  return (
    <>
      <RuleRows rules={gaps} list={list} />
      {quality.length > 0 && (
        <h3 className="group-heading">
          {t('gaps.quality')}
          <strong>{qualityFound}</strong>
          <span>{t('gaps.qualityHint')}</span>
        </h3>
      )}
      <RuleRows rules={quality} list={list} />
    </>
  );
}

function RuleRows({ rules, list }: RuleListProps) {
  const openGroup = useBoard((board) => board.openGroup);
  const [showsFine, setShowsFine] = useState(false);
  const speaks = (rule: CountedRule) => rule.failed || rule.found > 0 || rule.id === openGroup;
  const shown = rules.filter((rule) => showsFine || speaks(rule));
  const fine = rules.filter((rule) => !speaks(rule));
  return (
    <>
      <ul>
        {shown.map((rule) => (
          <li key={rule.id} className={rule.id === openGroup ? 'open-group' : undefined}>
            <RuleRow rule={rule} isOpen={rule.id === openGroup} />
            <GoneLines rule={rule.id} />
            {rule.id === openGroup && <FindingList list={list} />}
            {rule.id === openGroup && rule.unknown > 0 && <UnknownList rule={rule.id} count={rule.unknown} />}
          </li>
        ))}
      </ul>
      {fine.length > 0 && !showsFine && <FineLine rules={fine} onShow={() => setShowsFine(true)} />}
    </>
  );
}

/** How many rules found nothing, with what they could not say: unknown is never fine. */
function FineLine({ rules, onShow }: { readonly rules: readonly CountedRule[]; onShow(): void }) {
  const unknown = rules.reduce((sum, rule) => sum + rule.unknown, 0);
  const count = rules.length;
  return (
    <button type="button" className="board-more" onClick={onShow}>
      {unknown > 0 ? t('gaps.fineRulesUnknown', { count, unknown }) : t('gaps.fineRules', { count })}
    </button>
  );
}
