import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';
import { resetDrafts } from '../../web/state/drafts.ts';
import { LiveProvider } from '../../web/state/live-context.tsx';
import { resetUi } from '../../web/state/ui-state.ts';
import '../../web/texts/later.ts';
import type { Live } from '../../web/live/live.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let mounted: { root: Root; place: HTMLElement } | undefined;

/** Draws something of the page around a live connection; gone after the test. */
export async function render(live: Live, children: ReactNode): Promise<HTMLElement> {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  mounted = { root, place };
  await act(async () => root.render(<LiveProvider value={live}>{children}</LiveProvider>));
  return place;
}

afterEach(async () => {
  await act(async () => mounted?.root.unmount());
  mounted?.place.remove();
  mounted = undefined;
  await act(async () => {
    resetUi();
    resetDrafts();
  });
});

export const run = (action: () => void): Promise<void> => act(async () => action());

export const click = (element: Element | null | undefined): Promise<void> =>
  run(() => element?.dispatchEvent(new MouseEvent('click', { bubbles: true })));

export const press = (element: Element | null | undefined, key: string): Promise<void> =>
  run(() => element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

/** Types into a field as a person would: React hears of it through the native setter. */
export async function fill(element: Element | null | undefined, text: string): Promise<void> {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) {
    throw new Error('not a field to type into');
  }
  const prototype =
    element instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  await run(() => {
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, text);
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** The row of the inspector with this label. */
export const rowOf = (place: ParentNode, label: string): Element | undefined =>
  [...place.querySelectorAll('.row')].find((row) => row.querySelector('dt')?.textContent === label);

export const buttonNamed = (place: ParentNode, name: string): Element | undefined =>
  [...place.querySelectorAll('button')].find((button) => button.textContent?.trim() === name);
