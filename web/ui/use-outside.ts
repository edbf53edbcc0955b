import { type RefObject, useEffect, useRef } from 'react';

/** After a press that makes no click, as on a map that is touched. */
const CLICK_MS = 350;

/**
 * Calls `leave` when somebody goes on elsewhere: after a click outside of `inside`, once that has done what it does,
 * since what is closed earlier would move what is being clicked; or when the keyboard takes the focus elsewhere.
 */
export function useOutside(inside: RefObject<HTMLElement | null>, leave: () => void): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    const element = inside.current;
    let isPressed = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isInside = (target: EventTarget | null) => target instanceof Node && element?.contains(target);
    const leaveIn = (milliseconds: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        isPressed = false;
        latest.current();
      }, milliseconds);
    };
    const onDown = ({ target }: Event) => {
      isPressed = !isInside(target);
    };
    const onUp = () => isPressed && leaveIn(CLICK_MS);
    const onClick = () => isPressed && leaveIn(0);
    const onCancel = () => {
      isPressed = false;
    };
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !isInside(relatedTarget) && !isPressed) latest.current();
    };
    window.addEventListener('pointerdown', onDown, true);
    window.addEventListener('pointerup', onUp, true);
    window.addEventListener('pointercancel', onCancel, true);
    window.addEventListener('click', onClick, true);
    element?.addEventListener('focusout', onFocusOut);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointerdown', onDown, true);
      window.removeEventListener('pointerup', onUp, true);
      window.removeEventListener('pointercancel', onCancel, true);
      window.removeEventListener('click', onClick, true);
      element?.removeEventListener('focusout', onFocusOut);
    };
  }, [inside]);
}
