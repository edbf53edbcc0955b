/** The page's own script, by the name that its build gave it. */
const ownScript = (): string | undefined =>
  document.querySelector('script[type="module"][src]')?.getAttribute('src') ?? undefined;

/** Whether the server has another build of the page by now, so that the files of this one may be gone. */
export async function isPageReplaced(): Promise<boolean> {
  const own = ownScript();
  if (own === undefined) return false;
  try {
    const response = await fetch(window.location.pathname, { cache: 'no-store' });
    return response.ok && !(await response.text()).includes(own);
  } catch {
    return false;
  }
}
