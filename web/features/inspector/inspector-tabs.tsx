import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { useView } from '../../state/live-context.tsx';
import { useReferenceDay } from '../../state/reference-day.ts';
import { canSign } from '../../state/start-pairing.ts';
import { t } from '../../texts/i18n.ts';
import { TabList } from '../../ui/tab-list.tsx';
import { activitiesOf } from './read-activities.ts';
import { exchangeOf } from './read-links.ts';
import { pairingsOf } from './read-pairings.ts';

const TABS = ['facts', 'pairings', 'activities', 'exchange', 'history'] as const;
export type Tab = (typeof TABS)[number];
/** Of what signs nothing. */
const FEW_TABS = ['facts', 'history'] as const;

type InspectorTabsProps = { readonly node: NodeRecord; readonly tab: Tab; onTab(tab: Tab): void };

export function InspectorTabs({ node, tab, onTab }: InspectorTabsProps) {
  const on = useReferenceDay();
  const counts = useView(
    (view) => ({
      facts: undefined,
      history: undefined,
      pairings: pairingsOf(view, node, on).length,
      activities: activitiesOf(view, node, on).length,
      exchange: exchangeOf(view, node, on).reduce((sum, group) => sum + group.links.length, 0),
    }),
    [node, on],
  );
  return (
    <TabList
      className="tabs"
      tabs={canSign(node.kind) ? TABS : FEW_TABS}
      current={tab}
      textOf={(each) => (
        <>
          {t(`inspector.tabs.${each}`)}
          {counts[each] !== undefined && <span>{counts[each]}</span>}
        </>
      )}
      onOpen={onTab}
    />
  );
}
