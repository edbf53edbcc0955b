import { FilePen, Link, type LucideIcon, Plus, Share2, SquareArrowOutUpRight, Zap } from 'lucide-react';
import { useState } from 'react';
import type { Finding, FirstStep } from '../../../graph/model/answers/gap.ts';
import { useLiveHandle } from '../../state/live-context.tsx';
import { tell, tellAct } from '../../state/notices.ts';
import { tellFailure } from '../../state/tell-failure.ts';
import { useCommand } from '../../state/use-command.ts';
import { t } from '../../texts/i18n.ts';
import { doubtsOf, reasonText } from '../../ui/failure-text.ts';
import { titleOf } from '../../ui/titles.ts';
import { openStep, stepCommand } from './first-step.ts';

const ICON: Readonly<Record<FirstStep['do'], LucideIcon>> = {
  command: Zap,
  pair: Link,
  create: Plus,
  field: FilePen,
  relate: Share2,
  open: SquareArrowOutUpRight,
};

/** The one primary action: sends what closes the gap, or opens the form that does, with what is known filled in. */
export function FirstStepButton({ finding }: { readonly finding: Finding }) {
  const live = useLiveHandle();
  const { busy, send } = useCommand();
  const [doubts, setDoubts] = useState<readonly string[]>([]);
  const { firstStep } = finding;
  const label = titleOf(firstStep.label);
  const Icon = ICON[firstStep.do];

  async function run(acknowledged: readonly string[]) {
    if (firstStep.do !== 'command') return openStep(live.view, firstStep);
    const command = stepCommand(live.view, firstStep, acknowledged);
    if (!command) return tell(t('gaps.firstStep.missing'), 'problem');
    const failure = await send(command);
    setDoubts(failure ? doubtsOf(failure) : []);
    if (!failure) {
      const name = finding.names[finding.subjects[0] ?? '']?.name ?? t('unknown');
      return tellAct(t('gaps.firstStep.done', { name, label }));
    }
    if (failure.code !== 'doubtful') tellFailure(failure);
  }

  return (
    <>
      <button type="button" className="button primary" disabled={busy} onClick={() => void run([])}>
        <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
        {label}
      </button>
      {doubts.length > 0 && (
        <span className="strip-doubt" role="alert">
          {doubts.map(reasonText).join(t('listJoin'))}
          <button type="button" className="button small" onClick={() => void run(doubts)}>
            {t('gaps.firstStep.confirm')}
          </button>
        </span>
      )}
    </>
  );
}
