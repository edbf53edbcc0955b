import { useSyncExternalStore } from 'react';

/** How much room there is: the widths at which the page's frame changes. */
export type Frame = 'phone' | 'small' | 'narrow' | 'base' | 'wide';

const STEPS: readonly (readonly [Frame, string])[] = [
  ['wide', '(min-width: 1920px)'],
  ['base', '(min-width: 1440px)'],
  ['narrow', '(min-width: 1024px)'],
  ['small', '(min-width: 768px)'],
];

const currentFrame = (): Frame => STEPS.find(([, query]) => window.matchMedia(query).matches)?.[0] ?? 'phone';

function subscribe(listener: () => void): () => void {
  const queries = STEPS.map(([, query]) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}

export const useFrame = (): Frame => useSyncExternalStore(subscribe, currentFrame);
