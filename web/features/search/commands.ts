import {
  ChartColumn,
  Crosshair,
  History,
  Link,
  type LucideIcon,
  Map as MapIcon,
  Maximize,
  Plus,
  Ribbon,
  TriangleAlert,
} from 'lucide-react';
import type { Kind } from '../../../graph/model/schema/kinds.ts';
import type { PageName } from '../../../graph/model/tab-view/tab-view.ts';
import type { View } from '../../../graph/model/view/view.ts';
import { mapHandle } from '../../state/map-store.ts';
import { openPage, uncoverMap } from '../../state/pages.ts';
import { canSign, startPairing } from '../../state/start-pairing.ts';
import { focusOn, openRecordForm, resetControls } from '../../state/ui-actions.ts';
import { t } from '../../texts/i18n.ts';
import { nameOf } from '../../ui/record-name.tsx';
import { kindTitle } from '../../ui/titles.ts';

export type CommandEntry = {
  readonly type: 'command';
  readonly id: string;
  readonly name: string;
  readonly key?: string;
  readonly icon: LucideIcon;
  run(): void;
};

const CREATED: readonly Kind[] = ['SocialOrganization', 'PartyOrganization', 'Community', 'Unit'];

const PAGE_ICONS = {
  map: MapIcon,
  gaps: TriangleAlert,
  figures: ChartColumn,
  brands: Ribbon,
  history: History,
} as const;

/** The pages that are called what is typed, or hold what goes by that word; no server is needed for them. */
export function pagesFor(query: string): CommandEntry[] {
  const wanted = query.normalize('NFKC').trim().toLowerCase();
  if (wanted === '') return [];
  return (Object.keys(PAGE_ICONS) as PageName[]).flatMap((page) => {
    const words = t(`search.pageWords.${page}`).split(' ');
    if (!words.includes(wanted)) return [];
    const name = t(`rail.${page}`);
    return {
      type: 'command',
      id: `page-${page}`,
      name:
        wanted === name ? t('search.openPage', { name }) : t('search.openPageFor', { name, what: wanted }),
      icon: PAGE_ICONS[page],
      run: () => openPage(page),
    };
  });
}

/** What can really be done from here; `id` is the record that the list or the map has chosen. */
export function commandsFor(view: View, id: string | undefined, query: string): CommandEntry[] {
  const node = id === undefined ? undefined : view.node(id);
  const all: CommandEntry[] = [];
  if (node && canSign(node.kind)) {
    const name = nameOf(node);
    all.push(
      {
        type: 'command',
        id: 'pair',
        name: t('search.newPairingFor', { name }),
        key: 'N',
        icon: Link,
        run: () => startPairing(view, node.id),
      },
      {
        type: 'command',
        id: 'focus',
        name: t('search.focusOn', { name }),
        key: 'F',
        icon: Crosshair,
        run: () => {
          uncoverMap();
          focusOn(node.id);
        },
      },
    );
  } else {
    all.push({
      type: 'command',
      id: 'pair',
      name: t('search.newPairing'),
      key: 'N',
      icon: Link,
      run: () => startPairing(view),
    });
  }
  all.push({
    type: 'command',
    id: 'fit',
    name: t('search.wholeMap'),
    key: 'Z',
    icon: Maximize,
    run: () => {
      uncoverMap();
      resetControls();
      mapHandle.current?.fit();
    },
  });
  for (const kind of CREATED) {
    all.push({
      type: 'command',
      id: `new-${kind}`,
      name: t('search.newRecord', { kind: kindTitle(kind) }),
      icon: Plus,
      run: () => openRecordForm(kind),
    });
  }
  const wanted = query.trim();
  // While a name is looked for only what belongs to it is offered; the others by their own words.
  return all
    .filter((each) => (wanted === '' ? true : each.name.includes(wanted) || (node && each.id === 'pair')))
    .slice(0, 6);
}
