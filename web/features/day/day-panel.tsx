import { type RefObject, useState } from 'react';
import { followWorkspaceDay } from '../../state/looking-day.ts';
import { useReferenceDay, useWorkspaceDay } from '../../state/reference-day.ts';
import { useTabView } from '../../state/ui-state.ts';
import { t } from '../../texts/i18n.ts';
import '../../texts/later.ts';
import { useFrame } from '../../ui/frame.ts';
import { Popover } from '../../ui/popover.tsx';
import { AskForAll } from './ask-for-all.tsx';
import { DayForm } from './day-form.tsx';
import { TimeStrip } from './time-strip.tsx';
import { useChooseForAll, WorkspaceDays } from './workspace-days.tsx';
import './day-panel.css';

type DayPanelProps = { readonly anchor: RefObject<HTMLElement | null>; onClose(): void };

/** Which day is shown: for everybody by the workspace's setting, or for this tab by calendar and time strip. */
export function DayPanel({ anchor, onClose }: DayPanelProps) {
  const frame = useFrame();
  const page = useTabView((view) => view.page);
  const on = useReferenceDay();
  const home = useWorkspaceDay();
  const chooseForAll = useChooseForAll();
  const [isAsking, setAsking] = useState(false);
  const [isPlaying, setPlaying] = useState(false);
  const isOnMap = page === 'map' && (frame === 'base' || frame === 'wide');
  return (
    <Popover anchor={anchor} label={t('looking.title')} align="end" onClose={onClose}>
      <div className={`day-panel${isPlaying ? ' is-playing' : ''}`}>
        <section>
          <h3>{t('looking.everyone')}</h3>
          <WorkspaceDays onChosen={onClose} />
          <p>{t('looking.explain')}</p>
        </section>
        <section>
          <h3>{t('looking.onlyMe')}</h3>
          <DayForm />
          {!isOnMap && <TimeStrip onPlaying={setPlaying} />}
          {on === home ? (
            <p>{t('looking.explainMine')}</p>
          ) : (
            <div className="day-buttons">
              <button type="button" className="button small" onClick={followWorkspaceDay}>
                {t('day.backTo', { day: home })}
              </button>
              <button type="button" className="button small" onClick={() => setAsking(true)}>
                {t('looking.forEveryone')}
              </button>
            </div>
          )}
          {isAsking && on !== home && (
            <AskForAll
              day={on}
              onConfirm={() => {
                setAsking(false);
                void chooseForAll(on);
              }}
              onCancel={() => setAsking(false)}
            />
          )}
        </section>
      </div>
    </Popover>
  );
}
