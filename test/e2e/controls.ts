import type { Page } from 'playwright-core';

type Finding = { readonly what: string; readonly why: string };

/** Every control that can be seen, with what a screen reader calls it and where it stands. */
const look = (page: Page) =>
  page.evaluate(() => {
    const plain = (text: string) => text.replace(/[\s，,。.：:·…*]+/g, '').toLowerCase();
    const isShown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      return (
        width > 0 && height > 0 && style.visibility === 'visible' && !element.closest('[aria-hidden=true]')
      );
    };
    /** The text that eyes read: neither hidden from them nor a picture's. */
    const textOf = (element: Element): string =>
      [...element.childNodes]
        .map((child) => {
          if (child.nodeType === Node.TEXT_NODE) return child.textContent ?? '';
          if (!(child instanceof HTMLElement) || !isShown(child)) return '';
          if (child.matches('.visually-hidden, kbd, small, option')) return '';
          return textOf(child);
        })
        .join('');
    const nameOf = (element: Element): string => {
      const label = element.getAttribute('aria-label');
      if (label) return label;
      const by = element.getAttribute('aria-labelledby');
      if (by)
        return by
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' ');
      const labels = 'labels' in element ? [...((element.labels as NodeList | null) ?? [])] : [];
      const labelled = labels.map((each) => each.textContent ?? '').join(' ');
      const own = element.matches('input, select, textarea') ? '' : (element.textContent ?? '');
      return (
        labelled.trim() ||
        own.trim() ||
        element.getAttribute('title') ||
        element.getAttribute('placeholder') ||
        ''
      );
    };
    /** Whether it is in the window, or in something in the window that scrolls to it. */
    const isReached = (element: Element): boolean => {
      let { left, right, top, bottom } = element.getBoundingClientRect();
      for (let around = element.parentElement; around; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        const box = around.getBoundingClientRect();
        if (/auto|scroll/.test(overflowY))
          [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
        if (/auto|scroll/.test(overflowX))
          [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
        if (/auto|scroll/.test(overflowY) && bottom - top < 4) [top, bottom] = [box.top, box.bottom];
        if (/auto|scroll/.test(overflowX) && right - left < 4) [left, right] = [box.left, box.right];
        if (/hidden|clip/.test(overflowY) && (bottom < box.top + 4 || top > box.bottom - 4)) return false;
      }
      return left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
    };
    const said = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} “${nameOf(element).slice(0, 40)}”`;
    const all = [
      ...document.querySelectorAll(
        'button, a[href], input:not([type=hidden]), select, textarea, [role=button], [role=tab], [role=option], [role=menuitem]',
      ),
    ].filter(isShown);
    const unnamed = all.filter((element) => nameOf(element).trim() === '').map(said);
    const mismatched = all
      .filter((element) => element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby'))
      .filter((element) => !element.matches('input, select, textarea'))
      .filter((element) => !plain(nameOf(element)).includes(plain(textOf(element))))
      .map((element) => `${said(element)} ≠ “${textOf(element)}”`);
    // Some controls lie off the map's edge on purpose, as a town that is not in view.
    const lost = all.filter((element) => !element.closest('.map-canvas') && !isReached(element)).map(said);
    return { unnamed, mismatched, lost };
  });

/** Controls without a name, or whose name does not hold what is written on them. */
export async function namesAmiss(page: Page): Promise<readonly Finding[]> {
  const { unnamed, mismatched } = await look(page);
  return [
    ...unnamed.map((what) => ({ what, why: 'has no name' })),
    ...mismatched.map((what) => ({ what, why: 'is called otherwise than it reads' })),
  ];
}

/** Controls that can be seen and not be got at: outside of the window, where nothing scrolls to them. */
export const outOfReach = async (page: Page): Promise<readonly string[]> => (await look(page)).lost;
