/** The nonce that the server wrote into the page; styles that a library injects must carry it. */
export function cspNonce(): string | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]');
  const nonce = meta?.content ?? '';
  // Without a server in between (development) the placeholder is still there, and no policy asks for a nonce.
  return nonce === '' || nonce.startsWith('__') ? undefined : nonce;
}
