import { type RefObject, useLayoutEffect, useState } from 'react';

/** How wide an element is, so that what is drawn in it keeps its letters at their size. */
export function useWidth(element: RefObject<HTMLElement | null>, before: number): number {
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const read = () => setWidth(current.clientWidth || before);
    read();
    const observer = new ResizeObserver(read);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, before]);
  return width;
}
