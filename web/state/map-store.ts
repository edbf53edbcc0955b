import { createRef } from 'react';
import { create } from 'zustand';
import type { Drawing } from '../canvas/draw/drawing.ts';
import type { MapHandle } from '../canvas/map-canvas.tsx';

/** The map's own controls; null until it is drawn. */
export const mapHandle = createRef<MapHandle>();

/** What the map drew last: legend counts and where a record stands are read from it, never computed twice. */
const useMapStore = create<{ readonly drawing: Drawing | undefined; readonly isPainted: boolean }>(() => ({
  drawing: undefined,
  isPainted: false,
}));

export const setDrawing = (drawing: Drawing): void => useMapStore.setState({ drawing });
export const setPainted = (): void => useMapStore.setState({ isPainted: true });
/** Whether the first drawing can be seen, and not only has been made. */
export const useIsPainted = (): boolean => useMapStore((state) => state.isPainted);
export const useDrawing = (): Drawing | undefined => useMapStore((state) => state.drawing);
