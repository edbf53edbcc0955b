import { useEffect } from 'react';

const FIRST = '.sheet-form :is([data-autofocus], input, select, textarea)';
const WRONG = '.sheet-form [aria-invalid="true"]';

/** Puts the focus on a form's first control when it opens, and on the first wrong one when something was refused. */
export function useFocusFirst(errors: number): void {
  useEffect(() => {
    document.querySelector<HTMLElement>(errors > 0 ? WRONG : FIRST)?.focus();
  }, [errors]);
}
