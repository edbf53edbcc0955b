import express, { type Express, type RequestHandler } from 'express';
import { Refusal } from '../graph/model/schema/failure.ts';
import type { Access } from './access/access.ts';
import { api, contextOf, serve } from './http/api.ts';
import { health } from './http/health.ts';
import type { ApiDeps } from './http/operation.ts';
import { page } from './http/page.ts';
import { problems } from './http/problem.ts';
import { dataHeaders, pageHeaders } from './http/security-headers.ts';

export type AppDeps = ApiDeps & {
  /** Where the built page lies. */
  readonly pageFolder: string;
  readonly onBug: (error: unknown) => void;
};

/** The HTTP side: security headers, who may enter, the API and the page. */
export function createApp(deps: AppDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('case sensitive routing', true);
  app.use(refuseUnreadablePath);
  const context = contextOf(deps);
  app.get('/healthz', serve(health, context));
  const ownHost = requireOwnHost(deps.access);
  app.use('/api/v1', dataHeaders(), ownHost, api(context));
  app.use(...pageHeaders(), ownHost, page(deps));
  app.use(problems(deps.onBug));
  return app;
}

/** A path that is no text in UTF-8 names nothing. */
const refuseUnreadablePath: RequestHandler = (request, _response, next) => {
  try {
    decodeURIComponent(request.path);
  } catch {
    throw new Refusal('invalid', { issues: [{ path: 'path', reason: 'badCharacters' }] });
  }
  next();
};

const requireOwnHost =
  (access: Access): RequestHandler =>
  (request, _response, next) => {
    if (!access.isAllowedHost(request.headers)) throw new Refusal('origin');
    next();
  };
