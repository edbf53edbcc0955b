import type { Request, Response } from 'express';
import type { Store } from '../../graph/store/store.ts';

export type HealthDeps = { readonly store: Store; readonly version: string };

export const healthz =
  ({ store, version }: HealthDeps) =>
  (_request: Request, response: Response): void => {
    response.json({ ok: true, engine: store.engine.name, seq: store.head(), version });
  };
