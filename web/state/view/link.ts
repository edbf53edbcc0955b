import { addressOf } from '../../../graph/model/tab-view/address.ts';
import { tabView } from '../ui-state.ts';

/** The link to what this tab shows, for whoever can open the atlas. */
export const linkHere = (): string => {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}${addressOf(tabView()) || '#map'}`;
};

/** Copies a text; false: the browser does not let the page, as over plain http. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Only there on a page that came over https, or from this machine.
    const { clipboard } = navigator as { readonly clipboard?: Clipboard };
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // Asked for and not granted; the older way may still be.
  }
  return copySelected(text);
}

function copySelected(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  document.body.append(field);
  const before = document.activeElement;
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
