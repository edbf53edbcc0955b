import type { Point } from '../figure/projection.ts';
import './town-button.css';

export type TownButton = {
  /** Puts it with its middle at a point, in CSS pixels; undefined hides it. */
  place(at: Point | undefined): void;
  close(): void;
};

/** A word on the rim of a town, for the pointer; the keyboard has Enter and Esc. It is moved by a transform. */
export function townButton(
  root: HTMLElement,
  text: string,
  on: { press(): void; enter(): void; leave(): void },
): TownButton {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'town-button';
  element.tabIndex = -1;
  element.hidden = true;
  element.textContent = text;
  element.addEventListener('click', on.press);
  element.addEventListener('pointerenter', on.enter);
  element.addEventListener('pointerleave', on.leave);
  root.append(element);
  return {
    place(at) {
      element.hidden = at === undefined;
      if (at)
        element.style.transform = `translate3d(${Math.round(at.x)}px, ${Math.round(at.y)}px, 0) translate(-50%, -50%)`;
    },
    close: () => element.remove(),
  };
}
