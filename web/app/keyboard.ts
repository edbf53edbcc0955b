import { useEffect } from 'react';
import { showsMap } from '../../graph/model/tab-view/tab-view.ts';
import type { Live } from '../live/live.ts';
import { SEARCH_ID } from '../state/element-ids.ts';
import { mapHandle } from '../state/map-store.ts';
import { startPairing } from '../state/start-pairing.ts';
import { focusOn, resetControls } from '../state/ui-actions.ts';
import { tabView } from '../state/ui-state.ts';
import { takeBackNext, type UndoWay } from '../state/undo-state.ts';
import { isComposing } from '../ui/composing.ts';

const ZOOM_STEP = 1.25;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, dialog, [contenteditable="true"]') !== null;

function focusSearch(): void {
  const input = document.getElementById(SEARCH_ID);
  if (input instanceof HTMLInputElement) {
    input.focus();
    input.select();
  }
}

function toggleFocus(): void {
  const { focus, selectedId } = tabView();
  if (focus && (selectedId === undefined || focus.id === selectedId)) focusOn(undefined);
  else if (selectedId !== undefined) focusOn(selectedId);
}

function setDegree(degree: number): void {
  const { focus, selectedId } = tabView();
  const id = focus?.id ?? selectedId;
  if (id !== undefined) focusOn(id, degree);
}

/** What each single key does; the search box and the canvas handle theirs first. */
function actionOf(key: string, live: Live): (() => void) | undefined {
  switch (key) {
    case '/':
      return focusSearch;
    case 'n':
      return () => startPairing(live.view, tabView().selectedId);
    default:
      return showsMap(tabView().page) ? mapActionOf(key) : undefined;
  }
}

function mapActionOf(key: string): (() => void) | undefined {
  if (/^[1-3]$/.test(key)) return () => setDegree(Number(key));
  switch (key) {
    case 'f':
      return toggleFocus;
    case 'z':
      return () => {
        resetControls();
        mapHandle.current?.fit();
      };
    case '0':
      return () => mapHandle.current?.fit();
    case '+':
    case '=':
      return () => mapHandle.current?.zoomBy(ZOOM_STEP);
    case '-':
    case '−':
      return () => mapHandle.current?.zoomBy(1 / ZOOM_STEP);
    default:
      return undefined;
  }
}

/** Ctrl or Command with Z, with Shift or as Y the other way. */
function wayOf({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): UndoWay | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && ctrlKey && !shiftKey ? 'redo' : undefined;
}

export function useKeyboard(live: Live): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event)) return;
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        focusSearch();
        return;
      }
      const way = wayOf(event);
      if (way && !isTyping(event.target)) {
        event.preventDefault();
        takeBackNext(way);
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const action = actionOf(event.key.toLowerCase(), live);
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [live]);
}
