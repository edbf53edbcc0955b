import { create } from 'zustand';

/** A sentence that appears over the map and goes by itself; what must be decided is asked at its place instead. */
export type Notice = { readonly id: number; readonly text: string; readonly tone: 'done' | 'problem' };

const SHOWN_MS = 6_000;
let nextId = 1;

export const useNotices = create<readonly Notice[]>(() => []);
const set = (next: readonly Notice[]): void => useNotices.setState(next, true);

export function tell(text: string, tone: Notice['tone'] = 'done'): void {
  const notice = { id: nextId, text, tone };
  nextId += 1;
  set([...useNotices.getState().slice(-2), notice]);
  setTimeout(() => dismiss(notice.id), SHOWN_MS);
}

export const dismiss = (id: number): void => set(useNotices.getState().filter((notice) => notice.id !== id));
