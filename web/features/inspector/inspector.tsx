import { useEffect, useState } from 'react';
import { useView } from '../../state/live-context.tsx';
import { usePast } from '../../state/past.ts';
import { setUi, useUi } from '../../state/ui-state.ts';
import { t } from '../../texts/i18n.ts';
import '../../texts/later.ts';
import { nameOf } from '../../ui/record-name.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { GoneRecord } from './gone-record.tsx';
import { InspectorBody } from './inspector-body.tsx';
import { InspectorHead } from './inspector-head.tsx';
import { InspectorTabs, type Tab } from './inspector-tabs.tsx';
import { LastChange } from './last-change.tsx';
import './inspector.css';
import './rows.css';

/** Everything that is known of one record, and where it is changed. */
export function Inspector({ id }: { readonly id: string }) {
  const node = useView((view) => view.node(id), [id]);
  const [tab, setTab] = useState<{ readonly id: string; readonly tab: Tab }>({ id, tab: 'facts' });
  const wantsField = useUi(({ wantedEdit }) => wantedEdit?.id === id && 'field' in wantedEdit);
  const isWanted = useUi(({ wantedFocus }) => wantedFocus === id);
  useEffect(() => {
    // Its fields are edited where they are read.
    if (wantsField) setTab({ id, tab: 'facts' });
  }, [wantsField, id]);
  // The history is of now; of then is what the facts were.
  const isPast = usePast(({ past }) => past !== undefined);
  const shownTab = tab.id !== id || (isPast && tab.tab === 'history') ? 'facts' : tab.tab;
  const choose = (next: Tab) => setTab({ id, tab: next });
  if (!node) {
    return (
      <SidePanel className="inspector" label={t('sheet.label')}>
        <GoneRecord id={id} />
      </SidePanel>
    );
  }
  return (
    <SidePanel
      className="inspector"
      label={t('inspector.label', { name: nameOf(node) })}
      isWanted={isWanted}
      onFocused={() => setUi({ wantedFocus: undefined })}
    >
      <InspectorHead node={node} />
      <InspectorTabs node={node} tab={shownTab} onTab={choose} />
      <InspectorBody key={`${id} ${shownTab}`} node={node} tab={shownTab} onTab={choose} />
      <LastChange id={id} />
    </SidePanel>
  );
}
