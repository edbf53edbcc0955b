import type { Point } from '../figure/projection.ts';
import { isStill } from '../scene/motion.ts';

const PULSE_MS = 400;
/** One tick's import of a thousand rows is no occasion for a thousand rings. */
const MOST = 24;
/** From a rim to its ring. */
const AWAY = 6;
const LINE_PX = 2.5;

/** A circle on screen, in CSS pixels. */
export type Circle = Point & { readonly radius: number };

/**
 * Short rings around what was just changed, in the colour of who did it, dashed where something stood that is no more. They are elements, which the browser
 * fades by itself: the layers of the map are not painted for them.
 */
export class Pulses {
  readonly #root: HTMLElement;
  readonly #running = new Map<
    string,
    {
      readonly element: HTMLElement;
      readonly isGone: boolean;
      readonly end: ReturnType<typeof setTimeout>;
    }
  >();

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Rings around what `colours` names, where it is now. */
  start(
    colours: ReadonlyMap<string, string>,
    circleOf: (id: string) => Circle | undefined,
    gone: ReadonlyMap<string, Circle>,
  ): void {
    for (const [id, colour] of colours) {
      const now = circleOf(id);
      const circle = now ?? gone.get(id);
      if (!circle || (this.#running.size >= MOST && !this.#running.has(id))) continue;
      this.#end(id);
      const element = document.createElement('span');
      element.className = `map-canvas-pulse${now ? '' : ' is-gone'}`;
      element.dataset['record'] = id;
      element.style.color = colour;
      this.#root.append(element);
      this.#running.set(id, { element, isGone: !now, end: setTimeout(() => this.#end(id), PULSE_MS) });
      place(element, circle);
      if (!isStill()) element.animate(FADE, { duration: PULSE_MS, easing: 'ease-in', fill: 'forwards' });
    }
  }

  /** Follows the map while it moves. */
  follow(circleOf: (id: string) => Circle | undefined): void {
    for (const [id, { element, isGone }] of this.#running) {
      if (isGone) continue;
      const circle = circleOf(id);
      if (circle) place(element, circle);
      else this.#end(id);
    }
  }

  close(): void {
    for (const id of this.#running.keys()) this.#end(id);
  }

  #end(id: string): void {
    const running = this.#running.get(id);
    if (!running) return;
    clearTimeout(running.end);
    running.element.remove();
    this.#running.delete(id);
  }
}

const FADE = [{ opacity: 1 }, { opacity: 0 }];

function place(element: HTMLElement, { x, y, radius }: Circle): void {
  const size = 2 * (radius + AWAY) + LINE_PX;
  element.style.width = `${size}px`;
  element.style.height = `${size}px`;
  element.style.left = `${x - size / 2}px`;
  element.style.top = `${y - size / 2}px`;
}
