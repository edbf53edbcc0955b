import { type Ref, useImperativeHandle, useMemo } from 'react';
import { useIsOffline, useView } from '../../state/live-context.tsx';
import { mapHandle, useDrawing } from '../../state/map-store.ts';
import { uncoverMap } from '../../state/pages.ts';
import { useRecordSearch } from '../../state/record-search.ts';
import { useReferenceDay } from '../../state/reference-day.ts';
import { reveal, select } from '../../state/ui-actions.ts';
import '../../texts/later.ts';
import { useUi } from '../../state/ui-state.ts';
import { commandsFor } from './commands.ts';
import { entryOf, type NameEntry } from './entries.ts';
import { SearchList } from './search-list.tsx';

/** Shown at most; one more is asked for, to know whether there are more. */
const LIMIT = 8;

/** What the box needs of its list: how many entries there are, and to run one. */
export type SearchControls = { readonly count: number; run(index: number): void };

type SearchPanelProps = {
  readonly id: string;
  readonly query: string;
  readonly active: number;
  readonly controls: Ref<SearchControls>;
  onActive(index: number): void;
  onDone(): void;
};

function go(entry: NameEntry): void {
  if (entry.hiddenBy) reveal(entry.hiddenBy);
  uncoverMap();
  select(entry.id);
  const { mapId } = entry;
  // The map draws what was just revealed, and makes room for the inspector, before it flies.
  if (mapId) requestAnimationFrame(() => requestAnimationFrame(() => mapHandle.current?.flyTo(mapId)));
}

/** What was found for the typed words; arrives with the first use of the box. */
export function SearchPanel({ id, query, active, controls, onActive, onDone }: SearchPanelProps) {
  const on = useReferenceDay();
  const drawing = useDrawing();
  const hidden = useUi((state) => state.hidden);
  const selectedId = useUi((state) => state.selectedId);
  const isOffline = useIsOffline();
  const { status: searched, hits: all } = useRecordSearch(query, LIMIT + 1);
  const status = searched === 'failed' && isOffline ? 'offline' : searched;
  const hits = useMemo(() => all.slice(0, LIMIT), [all]);
  const names = useView(
    (view) => hits.map((hit) => entryOf(hit, view, drawing, hidden, on)),
    [hits, drawing, hidden, on],
  );
  const subject = names.length === 0 ? selectedId : (names[active] ?? names[0])?.id;
  const commands = useView((view) => commandsFor(view, subject, query), [subject, query]);
  const count = names.length + commands.length;

  function run(index: number) {
    const entry = names[index] ?? commands[index - names.length];
    if (!entry) return;
    onDone();
    if (entry.type === 'name') go(entry);
    else entry.run();
  }
  useImperativeHandle(controls, () => ({ count, run }));

  return (
    <SearchList
      id={id}
      query={query}
      status={status}
      names={names}
      hasMore={all.length > LIMIT}
      commands={commands}
      active={Math.min(active, Math.max(0, count - 1))}
      onActive={onActive}
      onRun={run}
    />
  );
}
