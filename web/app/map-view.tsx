import { useMemo } from 'react';
import { MapCanvas, type MapTexts } from '../canvas/map-canvas.tsx';
import { useLiveHandle, useView } from '../state/live-context.tsx';
import { mapHandle, setDrawing, setPainted, useDrawing } from '../state/map-store.ts';
import { areaText, discIdOf, dotIdOf, mapIdOf, recordOfMark } from '../state/on-map.ts';
import { useReferenceDay } from '../state/reference-day.ts';
import { signerFor, startPairing } from '../state/start-pairing.ts';
import { changeParties, focusOn, select } from '../state/ui-actions.ts';
import { hiddenKeys, setView, uiState, useTabView, useUi } from '../state/ui-state.ts';
import { t } from '../texts/i18n.ts';
import { useInsets } from './insets.ts';

const NONE: readonly string[] = [];

/** The map with what the page knows: day, selection, focus, filter, and how much of it panels cover. */
export function MapView() {
  const live = useLiveHandle();
  const on = useReferenceDay();
  const drawing = useDrawing();
  const selectedId = useTabView((view) => view.selectedId);
  const focus = useTabView((view) => view.focus);
  const shown = useTabView((view) => view.shown?.ids ?? NONE);
  const lens = useUi((state) => state.lens);
  const hidden = useTabView(hiddenKeys);
  const expanded = useTabView((view) => view.expanded);
  const sought = useUi((state) => state.sought);
  const insets = useInsets();
  const selectedMapId = useView(
    (view) =>
      selectedId &&
      (mapIdOf(view, drawing, selectedId, on) ?? discIdOf(drawing, selectedId) ?? dotIdOf(view, selectedId)),
    [selectedId, drawing, on],
  );
  const chosen = useUi((state) => (state.sheet?.type === 'pairing' ? state.sheet.parties : NONE));
  const focusMapId = useView((view) => focus && mapIdOf(view, drawing, focus.id, on), [focus, drawing, on]);
  const mapFocus = useMemo(
    () => (focus && focusMapId ? { id: focusMapId, degree: focus.degree } : undefined),
    [focus, focusMapId],
  );
  const words = useMemo<MapTexts>(
    () => ({
      label: t('map.label'),
      district: t('map.district'),
      outside: t('map.outside'),
      pair: t('map.pair'),
      announce: ({ name, kind, area, degree }) =>
        t('map.announce', { name, kind: t(`map.classes.${kind}`), area: areaText(live.view, area), degree }),
    }),
    [live],
  );

  /** A click on the map while a pairing is being written adds a party to it; otherwise it opens the inspector. */
  function onSelect(id: string | undefined) {
    const { sheet } = uiState();
    if (sheet?.type !== 'pairing') return select(recordOfMark(drawing, id));
    const signer = id && signerFor(live.view, id, on);
    if (!signer || sheet.parties.includes(signer)) return;
    changeParties([...sheet.parties, signer], sheet.replaced || signer !== id);
  }

  return (
    <MapCanvas
      live={live}
      on={on}
      selectedId={selectedMapId}
      chosen={chosen}
      focus={mapFocus}
      shown={shown}
      lens={lens}
      hidden={hidden}
      expanded={expanded}
      insets={insets}
      sought={sought}
      texts={words}
      onSelect={onSelect}
      onFocus={(id) => {
        const record = recordOfMark(drawing, id);
        if (record !== undefined) select(record);
        focusOn(record);
      }}
      onPair={(sourceId, targetId) => startPairing(live.view, sourceId, targetId)}
      onDrawing={setDrawing}
      onPainted={setPainted}
      onCamera={(camera) => setView({ camera })}
      handle={mapHandle}
    />
  );
}
