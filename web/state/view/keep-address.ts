import { addressOf } from '../../../graph/model/tab-view/address.ts';
import type { TabView } from '../../../graph/model/tab-view/tab-view.ts';
import { tabView, type UiState, uiState, useUi } from '../ui-state.ts';
import { writeAddress } from './address-bar.ts';
import { stepBetween } from './steps.ts';

/** Browsers allow about a hundred addresses in half a minute. */
const APART_MS = 300;
/** What one act brings along is no step of its own. */
const ONE_ACT_MS = 100;
/** Days or findings nearer to one another are one movement; a time-lapse takes 700 ms for each. */
const ONE_MOVE_MS = 1_000;

export type KeptAddress = {
  /** The place of the present entry among this tab's steps. */
  readonly at: number;
  /** The browser has gone to an entry: has the page show what it says, and makes no step of that. */
  arrive(at: number, show?: () => void): void;
  /** Makes an entry for what is shown. */
  push(): void;
  close(): void;
};

/** Writes what this tab shows into the address: a new entry for each step, the same one for what moves. */
export function keepAddress(first: number): KeptAddress {
  let at = first;
  let written: TabView = tabView();
  let hasForm = uiState().sheet !== undefined;
  let entry: 'step' | 'form' | 'move' = 'step';
  let pushedAtMs = Number.NEGATIVE_INFINITY;
  let movedAtMs = Number.NEGATIVE_INFINITY;
  let isArriving = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const replaceNow = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (!writeAddress('replaceState', written, at)) replaceSoon();
  };
  const replaceSoon = (): void => {
    timer ??= setTimeout(replaceNow, APART_MS);
  };
  const push = (view: TabView, kind: typeof entry): void => {
    if (timer !== undefined) replaceNow();
    entry = kind;
    pushedAtMs = performance.now();
    if (writeAddress('pushState', view, at + 1)) at += 1;
    else replaceSoon();
    written = view;
  };
  const replace = (view: TabView): void => {
    if (view === written) return;
    const isOther = addressOf(view) !== addressOf(written) || view.shown !== written.shown;
    written = view;
    if (isOther) replaceSoon();
  };

  const followStep = (view: TabView): void => {
    const step = stepBetween(written, view);
    const nowMs = performance.now();
    // A page is never opened by the way.
    const isOneAct = view.page === written.page && nowMs - pushedAtMs < ONE_ACT_MS;
    const isOneMove = step === 'moves' && entry === 'move' && nowMs - movedAtMs < ONE_MOVE_MS;
    if (step === 'moves') movedAtMs = nowMs;
    if (step === 'none' || isOneAct || isOneMove) replace(view);
    else push(view, step === 'moves' ? 'move' : 'step');
  };

  const follow = ({ view, sheet }: UiState): void => {
    if (isArriving) return;
    const hadForm = hasForm;
    hasForm = sheet !== undefined;
    if (view === written && hadForm === hasForm) return;
    // The way back closes a form before anything else.
    if (hasForm && !hadForm) push(view, 'form');
    // What comes of a form takes its place.
    else if (hadForm && !hasForm && entry === 'form') {
      entry = 'step';
      replace(view);
    } else followStep(view);
  };
  const stop = useUi.subscribe(follow);
  const flush = (): void => {
    if (timer !== undefined) replaceNow();
  };
  window.addEventListener('pagehide', flush);

  return {
    get at() {
      return at;
    },
    arrive(to, show) {
      clearTimeout(timer);
      timer = undefined;
      isArriving = true;
      show?.();
      isArriving = false;
      at = to;
      entry = 'step';
      written = tabView();
      hasForm = uiState().sheet !== undefined;
      replaceNow();
    },
    push: () => push(tabView(), 'step'),
    close() {
      flush();
      stop();
      window.removeEventListener('pagehide', flush);
    },
  };
}
