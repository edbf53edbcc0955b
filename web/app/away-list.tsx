import type { RefObject } from 'react';
import type { Entry } from '../../graph/model/log/entry.ts';
import { actsByPerson, type ListedAct } from '../state/away-acts.ts';
import { useLive } from '../state/live-context.tsx';
import { mapHandle } from '../state/map-store.ts';
import { uncoverMap } from '../state/pages.ts';
import { select } from '../state/ui-actions.ts';
import { t } from '../texts/i18n.ts';
import { personColourValue } from '../ui/person-colour.ts';
import { Popover } from '../ui/popover.tsx';
import './away-list.css';

/** Of more only the number is said. */
const MOST_LISTED = 200;

type AwayListProps = {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly time: string;
  readonly entries: readonly Entry[];
  onClose(): void;
};

/** What others did, by person and record; a click opens the record and flies to it. */
export function AwayList({ anchor, time, entries, onClose }: AwayListProps) {
  const live = useLive();
  const listed = entries.slice(0, MOST_LISTED);
  const rest = entries.length - listed.length;
  const open = (id: string): void => {
    onClose();
    uncoverMap();
    select(id);
    // The map makes room for the inspector before it flies.
    requestAnimationFrame(() => requestAnimationFrame(() => mapHandle.current?.flyTo(id)));
  };
  return (
    <Popover anchor={anchor} label={t('away.title', { time })} onClose={onClose}>
      <div className="away-list">
        <h2>{t('away.title', { time })}</h2>
        {actsByPerson(listed, live.view).map(({ actorId, name, acts }) => (
          <section key={actorId}>
            <h3>
              <i
                className="avatar-dot"
                style={{ background: personColourValue(actorId) }}
                aria-hidden="true"
              />
              {t('away.person', { name, count: acts.length })}
            </h3>
            <ol>
              {acts.map((act) => (
                <li key={act.seq}>
                  <ActRow act={act} onOpen={open} />
                </li>
              ))}
            </ol>
          </section>
        ))}
        {rest > 0 && <p>{t('away.rest', { count: rest })}</p>}
      </div>
    </Popover>
  );
}

function ActRow({ act, onOpen }: { readonly act: ListedAct; onOpen(id: string): void }) {
  const { recordId, isGone, text, at } = act;
  const words = (
    <>
      <span className="away-what">{text}</span>
      <span className="away-when">{isGone ? t('away.gone') : clockOf(at)}</span>
    </>
  );
  if (recordId === undefined || isGone) return <div className="away-act">{words}</div>;
  return (
    <button type="button" className="away-act" onClick={() => onOpen(recordId)}>
      {words}
    </button>
  );
}

const clockOf = (at: string): string =>
  new Date(at).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });
