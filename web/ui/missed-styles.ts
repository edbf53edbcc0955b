const missed = new Set<string>();

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

/** Asks anew for the style sheets that failed; rejects when one of them does again. */
export async function askStylesAgain(): Promise<void> {
  await Promise.all(
    [...missed].map(
      (href) =>
        new Promise((resolve, reject) => {
          const link = document.createElement('link');
          Object.assign(link, { rel: 'stylesheet', href, onload: resolve, onerror: reject });
          missed.delete(href);
          document.head.append(link);
        }),
    ),
  );
}
