import { isSame } from './draw/is-same.ts';
import type { Rect } from './labels/obstacles.ts';

/** What floats over the map, measured once and again when it changes: names are not written under it. */
export type Panels = { rects(): readonly Rect[]; close(): void };

/** Panels are the map's neighbours in its parent. Their place in the layout counts, not where an animation has them. */
export function watchPanels(root: HTMLElement, onChange: () => void): Panels {
  let known: readonly Rect[] | undefined;
  const forget = (): void => {
    known = undefined;
    onChange();
  };
  const neighbours = (): HTMLElement[] =>
    [...(root.parentElement?.children ?? [])].filter(
      (each): each is HTMLElement => each instanceof HTMLElement && each !== root,
    );
  const measured = (): readonly Rect[] => neighbours().flatMap((each) => solidParts(each));
  // It also tells of what it was only now told to watch, and of a size that was measured already.
  const sizes = new ResizeObserver(() => {
    if (known && isSame(measured(), known)) return;
    forget();
  });
  const observe = (): void => {
    sizes.disconnect();
    for (const each of neighbours()) sizes.observe(each);
  };
  const arrivals = new MutationObserver(() => {
    observe();
    forget();
  });
  if (root.parentElement) arrivals.observe(root.parentElement, { childList: true });
  observe();
  return {
    rects() {
      known ??= measured();
      return known;
    },
    close() {
      sizes.disconnect();
      arrivals.disconnect();
    },
  };
}

/** A row that lets the pointer through is no panel, but what stands in it is. */
function solidParts(element: HTMLElement): Rect[] {
  const { offsetLeft: x, offsetTop: y, offsetWidth: width, offsetHeight: height } = element;
  if (width === 0 || height === 0) return [];
  if (getComputedStyle(element).pointerEvents !== 'none') return [{ x, y, width, height }];
  return [...element.children]
    .filter((child): child is HTMLElement => child instanceof HTMLElement && child.offsetParent === element)
    .map((child) => ({
      x: x + child.offsetLeft,
      y: y + child.offsetTop,
      width: child.offsetWidth,
      height: child.offsetHeight,
    }));
}
