import { create } from 'zustand';

/** A sentence that appears over the map and goes by itself; what must be decided is asked at its place instead. */
export type Notice = {
  readonly id: number;
  readonly text: string;
  readonly tone: 'done' | 'problem';
  readonly stays: boolean;
};

const SHOWN_MS = 6_000;
let nextId = 1;

export const useNotices = create<readonly Notice[]>(() => []);
const set = (next: readonly Notice[]): void => useNotices.setState(next, true);

/** Returns its id. One that stays goes only when it is closed. */
export function tell(text: string, tone: Notice['tone'] = 'done', stays?: 'stays'): number {
  const notice = { id: nextId, text, tone, stays: stays !== undefined };
  nextId += 1;
  const shown = useNotices.getState();
  const passing = shown.filter((each) => !each.stays).slice(-2);
  set([...shown.filter((each) => each.stays || passing.includes(each)), notice]);
  if (!stays) setTimeout(() => dismiss(notice.id), SHOWN_MS);
  return notice.id;
}

export const dismiss = (id: number): void => set(useNotices.getState().filter((notice) => notice.id !== id));
