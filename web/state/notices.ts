import { create } from 'zustand';

export type NoticeAction = { readonly word: string; run(): void };

/** A sentence that appears over the map and goes by itself; what must be decided is asked at its place instead. */
export type Notice = {
  readonly id: number;
  readonly text: string;
  readonly tone: 'done' | 'problem';
  readonly stays: boolean;
  /** What may be done about it; any of them closes it. */
  readonly actions?: readonly NoticeAction[] | undefined;
  readonly at: number;
  /** Takes the place of the one that was about the same. */
  readonly about?: string | undefined;
};

/** By which the line of the last own act, and what is said of taking it back, stand in one place. */
const OWN_ACT = 'own act';
/** The form's words for an act, and what takes it back, come within so long of each other. */
const TOGETHER_MS = 3_000;
const SHOWN_MS = 6_000;
let nextId = 1;
const timers = new Map<number, ReturnType<typeof setTimeout>>();

export const useNotices = create<readonly Notice[]>(() => []);
const set = (next: readonly Notice[]): void => useNotices.setState(next, true);

/** Returns its id. One that stays goes only when it is closed. */
export function tell(
  text: string,
  tone: Notice['tone'] = 'done',
  stays?: 'stays',
  more: Pick<Notice, 'actions' | 'about'> = {},
): number {
  const notice = { ...more, at: Date.now(), id: nextId, text, tone, stays: stays !== undefined };
  nextId += 1;
  const shown = useNotices.getState().filter(({ about }) => about === undefined || about !== more.about);
  const passing = shown.filter((each) => !each.stays).slice(-2);
  set([...shown.filter((each) => each.stays || passing.includes(each)), notice]);
  release(notice);
  return notice.id;
}

const lastOwn = (): Notice | undefined =>
  useNotices
    .getState()
    .find(({ about, tone, at }) => about === OWN_ACT && tone === 'done' && at > Date.now() - TOGETHER_MS);

/** The form's own words for what its person has just done; what takes it back stands beside them. */
export function tellAct(text: string): void {
  tell(text, 'done', undefined, { about: OWN_ACT, actions: lastOwn()?.actions });
}

/** What takes the last act back, or does it again, beside its form's words where those are there. */
export function offerBack(text: string, action: NoticeAction, isNew?: 'new'): void {
  const last = isNew ? undefined : lastOwn();
  const words = last && !last.actions ? last.text : text;
  tell(words, 'done', undefined, { about: OWN_ACT, actions: [action] });
}

/** Why something was not taken back, or what became of it. */
export function tellBack(
  text: string,
  tone: Notice['tone'],
  stays?: 'stays',
  actions?: readonly NoticeAction[],
): void {
  tell(text, tone, stays, { about: OWN_ACT, actions });
}

export function dismiss(id: number): void {
  clearTimeout(timers.get(id));
  timers.delete(id);
  set(useNotices.getState().filter((notice) => notice.id !== id));
}

/** Stays while somebody is at it. */
export const hold = ({ id }: Pick<Notice, 'id'>): void => clearTimeout(timers.get(id));

/** Goes after its time. */
export function release({ id, stays }: Pick<Notice, 'id' | 'stays'>): void {
  clearTimeout(timers.get(id));
  if (!stays)
    timers.set(
      id,
      setTimeout(() => dismiss(id), SHOWN_MS),
    );
}
