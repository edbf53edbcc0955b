import { call } from './call.ts';

export type Session = { readonly actorId: string; readonly name?: string; readonly unit?: string };

export const askSession = (): Promise<Session> => call<Session>('/session');

export const introduce = (who: { name: string; unit: string }): Promise<Session> =>
  call<Session>('/session', {
    method: 'PUT',
    body: JSON.stringify(who.unit === '' ? { name: who.name } : who),
  });
