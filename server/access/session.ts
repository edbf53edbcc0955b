import { createHmac, timingSafeEqual } from 'node:crypto';
import { newId } from '../../graph/model/schema/id.ts';
import { Id } from '../../graph/model/schema/record.ts';

/** Equal in a time that says nothing about where two texts differ. */
export function sameSecret(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => createHmac('sha256', 'compare').update(text).digest());
  return left !== undefined && right !== undefined && timingSafeEqual(left, right);
}

/** A session is the actor's id with a signature by the session key and the link's token: a new link ends old sessions. */
export class Sessions {
  readonly #key: string;
  constructor(sessionKey: string, token: string) {
    this.#key = `${sessionKey}:${token}`;
  }

  open(): { readonly actorId: string; readonly value: string } {
    const actorId = newId();
    return { actorId, value: `${actorId}.${this.#sign(actorId)}` };
  }

  /** The actor of a cookie's value; undefined where it was not signed here. */
  read(value: string): string | undefined {
    const [actorId = '', signature = ''] = value.split('.');
    if (!Id.safeParse(actorId).success) return undefined;
    // How long a signature is, is no secret.
    const [given, own] = [Buffer.from(signature), Buffer.from(this.#sign(actorId))];
    return given.length === own.length && timingSafeEqual(given, own) ? actorId : undefined;
  }

  #sign(actorId: string): string {
    return createHmac('sha256', this.#key).update(actorId).digest('base64url');
  }
}
