import { ask } from './ask.ts';

/** A new person's session, as the link's first opening gives it. */
export async function cookieOf(address: string, token: string): Promise<string> {
  const { headers } = await ask(address, `/?token=${token}`);
  const [cookie] = headers['set-cookie'] ?? [];
  if (!cookie) throw new Error('no cookie came');
  return cookie.split(';')[0] ?? '';
}
