import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { type NextFunction, type Request, type Response, Router } from 'express';
import type { Access } from '../access/access.ts';
import { Buckets } from '../access/bucket.ts';
import type { Rates } from '../access/rates.ts';
import { forbiddenPage } from './forbidden-page.ts';
import { allowOnly, isRead } from './methods.ts';
import { nonceOf } from './security-headers.ts';

type PageDeps = {
  readonly access: Access;
  readonly pageFolder: string;
  /** Under which a proxy shows the page. */
  readonly path: string;
  readonly rates: Pick<Rates, 'sessions'>;
  /** Milliseconds of a clock that never goes back. */
  readonly monotonic: () => number;
};

/** The page and its files: only with a session; the link's token leaves the address bar by a redirect. */
export function page({ access, pageFolder: folder, path, rates, monotonic }: PageDeps): Router {
  const router = Router();
  const newcomers = new Buckets(rates.sessions, monotonic);
  const refuseOthers = allowOnly(['GET', 'HEAD']);
  router.use((request, response, next) => (isRead(request) ? next() : refuseOthers(request, response, next)));
  router.use((request, response, next) => {
    const { token } = request.query;
    if (token === undefined || (request.path !== '/' && request.path !== path)) return next();
    if (!access.isToken(token)) return refuse(response);
    // Each person has an account of their own, and whoever has the link could make as many as they like.
    if (!access.hasSession(request.headers)) newcomers.take(String(request.socket.remoteAddress));
    response.setHeader('Set-Cookie', access.openSession(request.headers));
    return response.redirect(302, `${path}/`);
  });
  router.use((request: Request, response: Response, next: NextFunction) =>
    access.actorOfHeaders(request.headers) ? next() : refuse(response),
  );
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', index: false }),
    // A page of an earlier build asks for its own files, and the page in their place would be read as a script.
    (_request, response) => void response.setHeader('Cache-Control', 'no-store').sendStatus(404),
  );
  router.get('/', async (_request, response) => {
    const html = await readFile(join(folder, 'index.html'), 'utf8');
    response
      .setHeader('Cache-Control', 'no-store')
      .type('html')
      .send(html.replaceAll('__CSP_NONCE__', nonceOf(response)));
  });
  router.use(express.static(folder, { index: false, maxAge: '1h' }));
  router.use((_request, response) => response.redirect(302, `${path}/`));
  return router;
}

const refuse = (response: Response): void => {
  response
    .status(403)
    .type('html')
    .send(forbiddenPage(nonceOf(response)));
};
