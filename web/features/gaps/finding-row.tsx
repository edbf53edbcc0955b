import { useEffect, useRef } from 'react';
import type { Finding } from '../../../graph/model/answers/gap.ts';
import { useView } from '../../state/live-context.tsx';
import { areaText } from '../../state/on-map.ts';
import { KindGlyph } from '../../ui/kind-glyph.tsx';
import { RecordName } from '../../ui/record-name.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { setBoard } from './board-state.ts';
import { noteText } from './note-text.ts';
import { useRuleTitle } from './rule-abouts.ts';
import { namedIn } from './words-of.ts';

type FindingRowProps = {
  readonly finding: Finding;
  readonly index: number;
  readonly isCurrent: boolean;
  /** What stands at its right: where, or which rule. */
  readonly says: 'area' | 'rule';
  readonly hasSeverity: boolean;
};

/** One finding: hovering lights its records, a click explains it. */
export function FindingRow({ finding, index, isCurrent, says, hasSeverity }: FindingRowProps) {
  const ruleTitle = useRuleTitle(finding.rule);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const [first = ''] = finding.subjects;
  const named = namedIn(finding, first);
  const note = useView((view) => noteText(view, finding), [finding]);
  const area = useView((view) => areaText(view, finding.area), [finding]);
  const point = (ids: readonly string[]) => setBoard({ pointed: ids });
  return (
    <li>
      <button
        ref={button}
        type="button"
        className={`finding-row${hasSeverity ? ' has-severity' : ''}`}
        aria-current={isCurrent}
        onPointerEnter={() => point([...finding.subjects, ...finding.path.nodes])}
        onPointerLeave={() => point([])}
        onClick={() => setBoard({ current: finding, currentAt: index, pointed: [] })}
      >
        {hasSeverity && <SeverityMark severity={finding.severity} />}
        {named && <KindGlyph kind={named.kind} size={16} />}
        <span className="finding-name">{named ? <RecordName node={named} /> : first}</span>
        <span className="finding-says">{says === 'area' ? area : ruleTitle}</span>
        {note !== '' && <span className="finding-note">{note}</span>}
      </button>
    </li>
  );
}
