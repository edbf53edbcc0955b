/** Style sheets that did not come. */
const missed = new Set<string>();
const asked = new Map<string, Promise<void>>();

/** The bundler asks for a style sheet once, and takes it for loaded when it failed; so it is remembered here. */
function remember({ target }: Event): void {
  if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return;
  missed.add(target.href);
  target.remove();
}

export function watchStyles(): () => void {
  window.addEventListener('error', remember, true);
  return () => window.removeEventListener('error', remember, true);
}

/** The style sheet that an import failed for; undefined where that was something else. */
export const styleOf = (error: unknown): string | undefined =>
  error instanceof Error ? /Unable to preload CSS for (\S+)/.exec(error.message)?.[1] : undefined;

/** Asks anew for the style sheets that failed. One that does again stays missed, which is a matter of its own parts. */
export async function askStylesAgain(): Promise<void> {
  await Promise.all(
    [...missed].map((href) => {
      const asking = asked.get(href) ?? ask(href).finally(() => asked.delete(href));
      asked.set(href, asking);
      return asking;
    }),
  );
}

export const isStyleMissed = (href: string): boolean => missed.has(href);

function ask(href: string): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    const onload = (): void => {
      missed.delete(href);
      resolve();
    };
    Object.assign(link, { rel: 'stylesheet', href, onload, onerror: () => resolve() });
    document.head.append(link);
  });
}
