import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { type NextFunction, type Request, type Response, Router } from 'express';
import type { Access } from '../access/access.ts';
import { forbiddenPage } from './forbidden-page.ts';
import { allowOnly, isRead } from './methods.ts';
import { nonceOf } from './security-headers.ts';

/** The page and its files: only with a session; the link's token leaves the address bar by a redirect. */
export function page(access: Access, folder: string): Router {
  const router = Router();
  const refuseOthers = allowOnly(['GET', 'HEAD']);
  router.use((request, response, next) => (isRead(request) ? next() : refuseOthers(request, response, next)));
  router.use((request, response, next) => {
    const { token } = request.query;
    if (token === undefined || request.path !== '/') return next();
    if (!access.isToken(token)) return refuse(response);
    response.setHeader('Set-Cookie', access.openSession(request.headers));
    return response.redirect(302, '/');
  });
  router.use((request: Request, response: Response, next: NextFunction) =>
    access.actorOfHeaders(request.headers) ? next() : refuse(response),
  );
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', index: false }),
  );
  router.get('/', async (_request, response) => {
    const html = await readFile(join(folder, 'index.html'), 'utf8');
    response
      .setHeader('Cache-Control', 'no-store')
      .type('html')
      .send(html.replaceAll('__CSP_NONCE__', nonceOf(response)));
  });
  router.use(express.static(folder, { index: false, maxAge: '1h' }));
  router.use((_request, response) => response.redirect(302, '/'));
  return router;
}

const refuse = (response: Response): void => {
  response
    .status(403)
    .type('html')
    .send(forbiddenPage(nonceOf(response)));
};
