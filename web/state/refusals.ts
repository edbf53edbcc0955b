import { create } from 'zustand';
import type { Failure } from '../../graph/model/schema/failure.ts';
import { newId } from '../../graph/model/schema/id.ts';
import type { LiveCommand } from '../live/live.ts';
import { dropDraft, keepDraft, useDrafts } from './drafts.ts';

/** What somebody gave and the server did not accept; kept like a draft until they have dealt with it. */
export type Refused = { readonly command: LiveCommand; readonly failure: Failure };
export type Refusal = Refused & { readonly key: string; readonly at: number };

const PREFIX = 'refused ';

/** Whether they are being gone through. */
export const useRefusalsOpen = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));
export const openRefusals = (isOpen: boolean): void => useRefusalsOpen.setState({ isOpen });

const isTyping = (): boolean =>
  document.activeElement?.matches('input, textarea, select') === true ||
  document.querySelector('dialog[open]') !== null;

/**
 * Keeps a refused command until its author has decided what becomes of it. `now`: it answers what they just did, so it
 * is asked at once; else it takes nobody from what they are typing.
 */
export function refuse(command: LiveCommand, failure: Failure, now?: 'now'): void {
  const content: Refused = { command, failure };
  keepDraft(PREFIX + newId(), content);
  if (now || !isTyping()) openRefusals(true);
}

/** The same command, refused again for another reason. */
export const refuseAgain = (key: string, content: Refused): void => keepDraft(key, content);

export function settle(key: string): void {
  dropDraft(key);
}

let last: { readonly of: unknown; readonly refusals: readonly Refusal[] } = { of: undefined, refusals: [] };

/** In the order in which they came. */
export const useRefusals = (): readonly Refusal[] =>
  useDrafts(({ kept }) => {
    if (last.of === kept) return last.refusals;
    const refusals = [...kept]
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, { at, content }]) => ({ ...(content as Refused), key, at }))
      .sort((one, other) => (one.key < other.key ? -1 : 1));
    const isSame = refusals.length === 0 && last.refusals.length === 0;
    last = { of: kept, refusals: isSame ? last.refusals : refusals };
    return last.refusals;
  });
