import { useSyncExternalStore } from 'react';
import type { Failure } from '../../graph/model/failure.ts';
import { failureText } from '../ui/failure-text.ts';

/** A sentence that appears over the map and goes by itself; what must be decided is asked at its place instead. */
export type Notice = { readonly id: number; readonly text: string; readonly tone: 'done' | 'problem' };

const SHOWN_MS = 6_000;
let notices: readonly Notice[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function set(next: readonly Notice[]): void {
  notices = next;
  for (const listener of listeners) listener();
}

export function tell(text: string, tone: Notice['tone'] = 'done'): void {
  const notice = { id: nextId, text, tone };
  nextId += 1;
  set([...notices.slice(-2), notice]);
  setTimeout(() => dismiss(notice.id), SHOWN_MS);
}

export const tellFailure = (failure: Failure): void => tell(failureText(failure), 'problem');
export const dismiss = (id: number): void => set(notices.filter((notice) => notice.id !== id));

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useNotices = (): readonly Notice[] => useSyncExternalStore(subscribe, () => notices);
