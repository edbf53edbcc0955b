import type { Request, RequestHandler, Response } from 'express';
import { sendProblem } from './problem.ts';

export const isRead = ({ method }: Pick<Request, 'method'>): boolean => method === 'GET' || method === 'HEAD';

/** For whatever no handler of a path took: which methods it does take, or that it does not take this one. */
export const allowOnly = (methods: readonly string[]): RequestHandler => {
  const allow = methods.join(', ');
  return (request: Request, response: Response): void => {
    response.setHeader('Allow', allow);
    if (request.method === 'OPTIONS') response.status(204).end();
    else sendProblem(response, { code: 'method' });
  };
};
