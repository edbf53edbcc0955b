type Pressed = { readonly isComposing: boolean; readonly keyCode: number };

/**
 * Whether a key belongs to an input method: Enter that confirms its candidate, Escape that drops it. Safari says so only by
 * the key code: it ends the composition first and then sends the key. Such a key is left alone altogether.
 */
export const isComposing = (event: Pressed): boolean => event.isComposing || event.keyCode === 229;
