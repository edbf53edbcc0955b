import { comparable, DASHES } from './characters.ts';

/** Names as they are compared: one width and case, no spaces, brackets, dots or quotation marks. */
export const nameKey = (name: string): string =>
  comparable(name)
    .toLowerCase()
    .replace(DASHES, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
