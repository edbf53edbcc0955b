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
  const sizes = new ResizeObserver(forget);
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
      known ??= neighbours().flatMap((each) => solidParts(each));
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
