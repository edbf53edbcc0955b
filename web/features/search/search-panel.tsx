import { type Ref, useEffect, useImperativeHandle, useMemo, useState } from 'react';
import { useIsOffline, useView } from '../../state/live-context.tsx';
import { mapHandle, useDrawing } from '../../state/map-store.ts';
import { uncoverMap } from '../../state/pages.ts';
import { useRecordSearch } from '../../state/record-search.ts';
import { useReferenceDay } from '../../state/reference-day.ts';
import { reveal, select } from '../../state/ui-actions.ts';
import '../../texts/later.ts';
import { hiddenKeys, setUi, useTabView } from '../../state/ui-state.ts';
import { commandsFor, pagesFor } from './commands.ts';
import { entryOf, type NameEntry } from './entries.ts';
import { SearchList } from './search-list.tsx';

/** Shown at first, and once all are asked for: as many as the server tells at once. */
const FIRST = 8;
const ALL = 500;

/** What the box needs of its list: how many entries there are, whether they are still those of something else, to run one. */
export type SearchControls = { readonly count: number; readonly isComing: boolean; run(index: number): void };

type SearchPanelProps = {
  readonly id: string;
  readonly query: string;
  readonly active: number;
  readonly controls: Ref<SearchControls>;
  /** The first entry is to be taken once it is there. */
  readonly isAwaited: boolean;
  onActive(index: number): void;
  /** There is nothing more to be awaited. */
  onTaken(): void;
  onDone(): void;
};

function go(entry: NameEntry): void {
  if (entry.hiddenBy) reveal(entry.hiddenBy);
  uncoverMap();
  select(entry.id);
  setUi({ wantedFocus: entry.id });
  const { mapId } = entry;
  // The map draws what was just revealed, and makes room for the inspector, before it flies.
  if (mapId) requestAnimationFrame(() => requestAnimationFrame(() => mapHandle.current?.flyTo(mapId)));
}

/** What was found for the typed words; arrives with the first use of the box. */
export function SearchPanel(props: SearchPanelProps) {
  const { id, query, active, controls, isAwaited, onActive, onTaken, onDone } = props;
  const on = useReferenceDay();
  const drawing = useDrawing();
  const hidden = useTabView(hiddenKeys);
  const selectedId = useTabView((view) => view.selectedId);
  const isOffline = useIsOffline();
  const [allOf, setAllOf] = useState<string>();
  const limit = allOf === query ? ALL : FIRST;
  const { status: searched, hits: told, total } = useRecordSearch(query, limit);
  const status = searched === 'failed' && isOffline ? 'offline' : searched;
  const hits = useMemo(() => told.slice(0, limit), [told, limit]);
  const names = useView(
    (view) => hits.map((hit) => entryOf(hit, view, drawing, hidden, on)),
    [hits, drawing, hidden, on],
  );
  const subject = names.length === 0 ? selectedId : (names[active] ?? names[0])?.id;
  const commands = useView((view) => commandsFor(view, subject, query), [subject, query]);
  const pages = useMemo(() => pagesFor(query), [query]);
  const entries = [...pages, ...names, ...commands];
  const count = entries.length;
  // A page that is called what was typed is there at once.
  const isComing = searched === 'searching' && pages.length === 0;

  function run(index: number) {
    const entry = entries[index];
    if (!entry) return;
    onDone();
    if (entry.type === 'name') go(entry);
    else entry.run();
  }
  useImperativeHandle(controls, () => ({ count, isComing, run }));
  useEffect(() => {
    if (!isAwaited || isComing) return;
    onTaken();
    if (searched === 'found' && names.length > 0) run(0);
  });

  return (
    <SearchList
      id={id}
      query={query}
      status={status}
      names={names}
      total={total}
      pages={pages}
      onAll={() => setAllOf(query)}
      commands={commands}
      active={Math.min(active, Math.max(0, count - 1))}
      onActive={onActive}
      onRun={run}
    />
  );
}
