import { useEffect, useState } from 'react';
import { type SeenActs, watchSeen } from '../state/acts-on-seen.ts';
import { useLiveHandle } from '../state/live-context.tsx';
import { personColourValue } from '../ui/person-colour.ts';
import './just-now.css';

/** Who has just done what to the record that is looked at, in that person's colour, for some seconds. */
export function JustNow() {
  const live = useLiveHandle();
  const [lines, setLines] = useState<readonly SeenActs[]>([]);
  useEffect(() => {
    return watchSeen(live, setLines);
  }, [live]);
  return (
    <div className="just-now" role="status" aria-live="polite">
      {lines.map(({ actorId, recordId, text }) => (
        <p key={`${actorId} ${recordId}`} style={{ borderLeftColor: personColourValue(actorId) }}>
          {text}
        </p>
      ))}
    </div>
  );
}
