import type { AddressPart, Draft, PartKind } from './address-part.ts';
import { ON_GAPS } from './gap-parts.ts';
import { EVERYWHERE, ON_MAP } from './map-parts.ts';
import { FIRST_VIEW, PAGES, type PageName, type TabView } from './tab-view.ts';
import { ON_BRANDS, ON_FIGURES } from './table-parts.ts';

/** What a page's address says. What it does not say, the page does not show. */
const PARTS: Readonly<Record<PageName, readonly AddressPart[]>> = {
  map: [...EVERYWHERE, ...ON_MAP],
  gaps: [...EVERYWHERE, ...ON_MAP, ...ON_GAPS],
  figures: [...EVERYWHERE, ...ON_FIGURES],
  brands: [...EVERYWHERE, ...ON_BRANDS],
  history: EVERYWHERE,
};

/** What a fragment takes as it is and is read more easily so. */
const PLAIN: Readonly<Record<string, string>> = { '%2C': ',', '%3A': ':', '%2F': '/' };

/** The address of a view: readable, short, what is as it is at first left out. The whole map alone has none. */
export function addressOf(view: TabView): string {
  const said = PARTS[view.page].flatMap(({ key, write }) => {
    const text = write(view);
    return text === undefined ? [] : [`${key}=${written(text)}`];
  });
  if (said.length > 0) return `#${view.page}?${said.join('&')}`;
  return view.page === 'map' ? '' : `#${view.page}`;
}

export type ReadAddress = {
  readonly view: TabView;
  /** What could not be followed, once each time. */
  readonly dropped: readonly PartKind[];
};

/** The view that an address asks for. Whatever it is: what cannot be followed is dropped, and said. */
export function viewOf(address: string): ReadAddress {
  const [name = '', ...rest] = address.replace(/^#/, '').split('?');
  const page = PAGES.find((each) => each === name);
  const view: Draft = { ...FIRST_VIEW, page: page ?? 'map' };
  const dropped: PartKind[] = page || name === '' ? [] : ['page'];
  const given = givenIn(rest.join('?'));
  // In the order of the parts, whichever the address has: some are read in the light of others.
  for (const { key, kind, read } of PARTS[view.page]) {
    const text = given.get(key);
    given.delete(key);
    if (text !== undefined && !read(text, view)) dropped.push(kind);
  }
  for (const _ of given) dropped.push('other');
  return { view, dropped };
}

/** A view without what its page does not show. */
export const whatIsSeen = (view: TabView): TabView => viewOf(addressOf(view)).view;

function givenIn(text: string): Map<string, string> {
  const given = new Map<string, string>();
  for (const pair of text.split('&')) {
    const [key = '', ...value] = pair.split('=');
    if (pair !== '' && !given.has(key)) given.set(key, readable(value.join('=')));
  }
  return given;
}

function written(text: string): string {
  try {
    return encodeURIComponent(text).replace(/%(?:2C|3A|2F)/g, (code) => PLAIN[code] ?? code);
  } catch {
    // Half of a character, which nobody can write.
    return '';
  }
}

function readable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
