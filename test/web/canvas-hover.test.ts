import type { Core } from 'cytoscape';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchHover } from '../../web/canvas/gestures/hover.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function hovering() {
  const heard = new Map<string, (event: unknown) => void>();
  const container = document.createElement('div');
  const cy = {
    container: () => container,
    on: (names: string, listener: (event: unknown) => void) => {
      for (const name of names.split(' ')) heard.set(name, listener);
    },
    removeListener: () => {},
  } as unknown as Core;
  const told: (string | undefined)[] = [];
  const hover = watchHover(
    document.createElement('div'),
    cy,
    () => undefined,
    (id) => told.push(id),
  );
  const over = (id: string) => heard.get('mousemove')?.({ target: { data: () => id } });
  return { hover, told, container, over, fire: (name: string) => heard.get(name)?.({}) };
}

test('what is under the pointer is shown after a rest, and no more once the pointer has left the map', () => {
  const { told, container, over } = hovering();
  over('a');
  vi.advanceTimersByTime(200);
  container.dispatchEvent(new MouseEvent('mouseleave'));
  vi.advanceTimersByTime(200);
  expect(told).toEqual(['a', undefined]);
});

test('it ends when the view moves under the pointer, unless the pointer is on the handle', () => {
  const { hover, told, over, fire } = hovering();
  over('a');
  vi.advanceTimersByTime(200);
  fire('viewport');
  vi.advanceTimersByTime(200);
  expect(told).toEqual(['a', undefined]);
  over('a');
  vi.advanceTimersByTime(200);
  hover.hold();
  fire('viewport');
  vi.advanceTimersByTime(200);
  expect(told).toEqual(['a', undefined, 'a']);
});
