import { type RefObject, useEffect, useRef } from 'react';

/** What an input method leaves where nothing was chosen: letters, as with pinyin. */
const LETTERS = /^[\x20-\x7e]*[a-z][\x20-\x7e]*$/i;

/**
 * Whether the text in `inside` ends in what an input method had not finished. A click elsewhere makes some browsers end
 * the composition with the letters as they are before the click is heard of: no key did that, and no characters were chosen.
 */
export function useComposition(inside: RefObject<HTMLElement | null>): () => boolean {
  const isLeft = useRef(false);
  useEffect(() => {
    const element = inside.current;
    let isKeyDown = false;
    const onStart = () => {
      isLeft.current = true;
    };
    const onEnd = ({ data }: CompositionEvent) => {
      isLeft.current = !isKeyDown && LETTERS.test(data);
    };
    const onInput = (event: Event) => {
      if (event instanceof InputEvent && !event.isComposing && event.inputType !== 'insertCompositionText')
        isLeft.current = false;
    };
    const onKeyDown = () => {
      isKeyDown = true;
    };
    const onKeyUp = () => {
      isKeyDown = false;
    };
    element?.addEventListener('compositionstart', onStart);
    element?.addEventListener('compositionend', onEnd);
    element?.addEventListener('input', onInput);
    element?.addEventListener('keydown', onKeyDown);
    element?.addEventListener('keyup', onKeyUp);
    return () => {
      element?.removeEventListener('compositionstart', onStart);
      element?.removeEventListener('compositionend', onEnd);
      element?.removeEventListener('input', onInput);
      element?.removeEventListener('keydown', onKeyDown);
      element?.removeEventListener('keyup', onKeyUp);
    };
  }, [inside]);
  return () => isLeft.current;
}
