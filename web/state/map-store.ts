import { createRef, useSyncExternalStore } from 'react';
import type { Drawing } from '../canvas/drawing.ts';
import type { MapHandle } from '../canvas/map-canvas.tsx';

/** The map's own controls; null until it is drawn. */
export const mapHandle = createRef<MapHandle>();

let drawing: Drawing | undefined;
const listeners = new Set<() => void>();

/** What the map drew last: legend counts and where a record stands are read from it, never computed twice. */
const currentDrawing = (): Drawing | undefined => drawing;

export function setDrawing(next: Drawing): void {
  drawing = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useDrawing = (): Drawing | undefined => useSyncExternalStore(subscribe, currentDrawing);
