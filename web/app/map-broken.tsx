import { useEffect } from 'react';
import { setPainted } from '../state/map-store.ts';
import { BrokenPart } from './part-places.tsx';

/** In place of a map that cannot be drawn: nobody waits for its first drawing any longer, and the pages can be opened. */
export function MapBroken({ message, again }: { readonly message: string; again(): void }) {
  useEffect(setPainted, []);
  return <BrokenPart className="map-broken" message={message} again={again} />;
}
