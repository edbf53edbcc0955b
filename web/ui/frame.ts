import { useSyncExternalStore } from 'react';

/** How much room there is: the widths at which the page's frame changes. */
export type Frame = 'phone' | 'small' | 'narrow' | 'base' | 'wide';

const STEPS: readonly (readonly [Frame, string])[] = [
  ['wide', '(min-width: 1920px)'],
  ['base', '(min-width: 1440px)'],
  ['narrow', '(min-width: 1024px)'],
  ['small', '(min-width: 768px)'],
];

type Query = { readonly frame: Frame; readonly list: MediaQueryList };
let made: readonly Query[] | undefined;
/** Made once, since they are asked at every rendering of whoever follows the frame. */
function queries(): readonly Query[] {
  made ??= STEPS.map(([frame, query]) => ({ frame, list: window.matchMedia(query) }));
  return made;
}

const currentFrame = (): Frame => queries().find(({ list }) => list.matches)?.frame ?? 'phone';

function subscribe(listener: () => void): () => void {
  for (const { list } of queries()) list.addEventListener('change', listener);
  return () => {
    for (const { list } of queries()) list.removeEventListener('change', listener);
  };
}

export const useFrame = (): Frame => useSyncExternalStore(subscribe, currentFrame);
