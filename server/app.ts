import express, { type Express, type RequestHandler } from 'express';
import { Refusal } from '../graph/model/schema/failure.ts';
import type { Access } from './access/access.ts';
import { type ApiDeps, api } from './http/api.ts';
import { healthz } from './http/health.ts';
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
  app.get('/healthz', healthz(deps));
  const ownHost = requireOwnHost(deps.access);
  app.use('/api/v1', dataHeaders(), ownHost, api(deps));
  app.use(...pageHeaders(), ownHost, page(deps.access, deps.pageFolder));
  app.use(problems(deps.onBug));
  return app;
}

const requireOwnHost =
  (access: Access): RequestHandler =>
  (request, _response, next) => {
    if (!access.isAllowedHost(request.headers)) throw new Refusal('origin');
    next();
  };
