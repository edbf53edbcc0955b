import { type Request, type Response, Router } from 'express';
import { newId } from '../../graph/model/schema/id.ts';
import type { Board } from '../board/board.ts';
import { CALLS, type CallName, type QueryOf } from '../board/calls.ts';
import { parse } from './parse.ts';

/** Where each question is asked; `:id` joins what the query says. */
const ADDRESSES: Readonly<Record<CallName, string>> = {
  'gaps.page': '/gaps',
  'gaps.summary': '/gaps/summary',
  'gaps.rules': '/gaps/rules',
  'gaps.groups': '/gaps/groups',
  'gaps.compared': '/gaps/compared',
  'gaps.unknown': '/gaps/unknown',
  figures: '/figures',
  'figures.list': '/figures/:id',
  statutory: '/statutory',
  'statutory.list': '/statutory/:id',
  charts: '/charts',
  'charts.list': '/charts/:id',
};

export type ComputedDeps = { readonly incarnation: string; readonly board: Board };

/** Gaps, figures, sheet and charts: what the board computes, as the bytes that it keeps. */
export function computed({ incarnation, board }: ComputedDeps): Router {
  const router = Router();
  // Another version of this program may say something else of the same graph.
  const run = newId();
  const ask =
    <C extends CallName>(call: C) =>
    async (request: Request, response: Response): Promise<void> => {
      const query = parse(CALLS[call].query, { ...request.query, ...request.params }) as QueryOf<C>;
      const { tag, json } = await board.ask(call, query);
      response.setHeader('Cache-Control', 'private, no-cache');
      response.setHeader('ETag', `W/"${incarnation}-${run}-${tag}"`);
      if (request.fresh) return void response.status(304).end();
      return void response
        .type('application/json')
        .send(Buffer.from(json.buffer, json.byteOffset, json.byteLength));
    };
  for (const call of Object.keys(CALLS) as CallName[]) router.get(ADDRESSES[call], ask(call));
  return router;
}
