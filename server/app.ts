import express, { type Express } from 'express';
import helmet from 'helmet';
import { Refusal } from '../graph/model/schema/failure.ts';
import { type ApiDeps, api, healthz } from './http/api.ts';
import { newNonce, page } from './http/page.ts';
import { problems } from './http/problem.ts';

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
  app.use((_request, response, next) => {
    response.locals['nonce'] = newNonce();
    next();
  });
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'"],
          styleSrc: [
            "'self'",
            (_request, response) => `'nonce-${(response as express.Response).locals['nonce']}'`,
          ],
          imgSrc: ["'self'", 'data:', 'blob:'],
          connectSrc: ["'self'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
        },
      },
      // The address carries the token once, before the redirect.
      referrerPolicy: { policy: 'no-referrer' },
      // An intranet address over plain http must stay reachable.
      strictTransportSecurity: false,
      crossOriginOpenerPolicy: false,
      originAgentCluster: false,
    }),
  );
  app.use((request, _response, next) => {
    if (!deps.access.isAllowedHost(request.headers)) throw new Refusal('origin');
    next();
  });
  app.use('/api/v1', api(deps));
  app.use(page(deps.access, deps.pageFolder));
  app.use(problems(deps.onBug));
  return app;
}
