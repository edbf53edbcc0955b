import type { Severity } from '../../graph/model/answers/gap.ts';
import { SEVERITIES } from '../../graph/model/answers/severity.ts';
import { titleOf } from './titles.ts';
import './severity-mark.css';

/** How bad: three bars and a word, in ink only. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <span className="severity-mark">
      <SeverityBars severity={severity} />
      {titleOf(SEVERITIES[severity])}
    </span>
  );
}

function SeverityBars({ severity }: { readonly severity: Severity }) {
  const { rank } = SEVERITIES[severity];
  return (
    <svg width="13" height="12" viewBox="0 0 13 12" aria-hidden="true">
      {[1, 2, 3].map((bar) => (
        <rect
          key={bar}
          x={(bar - 1) * 5}
          y={12 - bar * 4}
          width="3"
          height={bar * 4}
          className={bar <= rank ? 'severity-bar' : 'severity-bar off'}
        />
      ))}
    </svg>
  );
}
