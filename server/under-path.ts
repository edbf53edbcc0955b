import type { IncomingMessage, Server } from 'node:http';

/**
 * Takes the path under which a proxy shows the server from what is asked, where the proxy has not done so itself: both
 * are common, and so the same address works with and without the proxy. Call it after all who listen to `http`.
 */
export function takePathAway(http: Server, path: string): void {
  if (path === '') return;
  const take = (request: IncomingMessage): void => {
    if (request.url?.startsWith(`${path}/`)) request.url = request.url.slice(path.length);
  };
  http.prependListener('request', take);
  http.prependListener('upgrade', take);
}
