/**
 * Where the server is under this page's own address: at its root, or under the path at which a proxy shows it. The page
 * lies at that path itself, whatever its name there. A program has no page, and says the whole address.
 */
const base =
  typeof document === 'undefined' ? '' : new URL('.', document.baseURI).pathname.replace(/\/$/, '');

/** A path of the server's own (`/api/v1/…`) as this page has to ask for it. */
export const serverPath = (path: string): string => `${base}${path}`;
