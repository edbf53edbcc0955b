import type { KeyboardEvent } from 'react';

/** Elements that arrow keys move between carry this attribute. */
const STOP = '[data-stop]';

type Middle = { readonly x: number; readonly y: number };

function middleOf(element: Element): Middle {
  const box = element.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** The stop of another column that stands most nearly beside this one. */
function beside(stops: readonly HTMLElement[], from: HTMLElement, side: 1 | -1): HTMLElement | undefined {
  const here = middleOf(from);
  const away = (stop: HTMLElement) => {
    const { x, y } = middleOf(stop);
    return Math.abs(y - here.y) * 4 + Math.abs(x - here.x);
  };
  return stops
    .filter((stop) => (middleOf(stop).x - here.x) * side > from.offsetWidth / 4)
    .sort((a, b) => away(a) - away(b))[0];
}

/** The stop above or below; in a table the one in the same column, in a list simply the next. */
function along(stops: readonly HTMLElement[], from: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const column = from.dataset['stop'];
  const own = column ? stops.filter((stop) => stop.dataset['stop'] === column) : stops;
  return own[own.indexOf(from) + step];
}

function nextStop(key: string, stops: readonly HTMLElement[], from: HTMLElement): HTMLElement | undefined {
  switch (key) {
    case 'ArrowUp':
      return along(stops, from, -1);
    case 'ArrowDown':
      return along(stops, from, 1);
    case 'ArrowLeft':
      return beside(stops, from, -1);
    case 'ArrowRight':
      return beside(stops, from, 1);
    case 'Home':
      return stops[0];
    case 'End':
      return stops[stops.length - 1];
    default:
      return undefined;
  }
}

/** Arrow keys for what holds rows or cells to step through; each of them is also reached by Tab. */
export function stepByArrow(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key } = event;
  if (!(target instanceof HTMLElement) || !target.matches(STOP) || event.altKey || event.ctrlKey) return;
  const next = nextStop(key, [...currentTarget.querySelectorAll<HTMLElement>(STOP)], target);
  if (!next) return;
  event.preventDefault();
  next.focus();
}
