/** Asks whether what was filled in may be left; `go` leaves it. */
type Ask = (go: () => void) => void;
/** `page`: it is gone with its page; `form`: it stays when another page is opened. */
type Reach = 'page' | 'form';
type Filled = { readonly ask: Ask; readonly reach: Reach };

const filled: Filled[] = [];
/** Whatever is half typed at this moment. */
const halfTyped = new Set<object>();

function onBeforeUnload(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // What Chrome before 119 asks for.
  event.returnValue = true;
}

/** While something is half typed, leaving the site asks. Returns how to end that. */
export function whileHalfTyped(): () => void {
  const one = {};
  if (halfTyped.size === 0) window.addEventListener('beforeunload', onBeforeUnload);
  halfTyped.add(one);
  return () => {
    halfTyped.delete(one);
    if (halfTyped.size === 0) window.removeEventListener('beforeunload', onBeforeUnload);
  };
}

/** While a form is filled in, whatever closes it asks first. Returns how to end that. */
export function whileFilled(ask: Ask, reach: Reach): () => void {
  const one = { ask, reach };
  const release = whileHalfTyped();
  filled.push(one);
  return () => {
    release();
    const at = filled.indexOf(one);
    if (at >= 0) filled.splice(at, 1);
  };
}

const holding = (closes: Reach): Filled | undefined =>
  [...filled].reverse().find(({ reach }) => closes === 'form' || reach === 'page');

/** Whether it would ask. */
export const isHeld = (closes: Reach): boolean => holding(closes) !== undefined;

/** Does what closes an open form, or the page that it is part of, at once or once the person has agreed. */
export function leaving(go: () => void, closes: Reach = 'form'): void {
  const last = holding(closes);
  if (last) last.ask(go);
  else go();
}
