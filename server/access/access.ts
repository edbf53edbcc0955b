import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { parse, serialize } from 'cookie';
import type { Actor } from '../../graph/model/commands/spec.ts';
import { API_ACTOR } from './payer.ts';
import { Sessions, sameSecret } from './session.ts';

/** Another site's page cannot send it without asking us first (CORS), and we never agree. */
const WRITE_HEADER = 'x-pairing-atlas';
const SESSION_SECONDS = 180 * 24 * 3_600;

type Headers = Pick<IncomingHttpHeaders, 'authorization' | 'cookie' | 'host' | 'origin'> &
  IncomingHttpHeaders;

export type AccessConfig = {
  readonly token: string;
  readonly sessionKey: string;
  readonly hosts: ReadonlySet<string>;
  readonly port: number;
  readonly isSecure: boolean;
  /** Under which the page is shown (`pathOf`). */
  readonly path: string;
};

const bearerOf = ({ authorization }: Headers): string | undefined =>
  /^Bearer (.+)$/.exec(authorization ?? '')?.[1];

/** Who may do what before anything is parsed: token, session cookie, Host, Origin. */
export class Access {
  readonly #config: AccessConfig;
  readonly #sessions: Sessions;
  readonly #cookieName: string;

  constructor(config: AccessConfig) {
    this.#config = config;
    this.#sessions = new Sessions(config.sessionKey, config.token);
    // Browsers share cookies between ports of one host; two atlases must not sign each other out.
    this.#cookieName = `pairing-atlas-${config.port}`;
  }

  isToken(token: unknown): boolean {
    return typeof token === 'string' && sameSecret(token, this.#config.token);
  }

  hasSession(headers: Headers): boolean {
    return this.#sessionActor(headers) !== undefined;
  }

  /** A new person's cookie, or the old one renewed. */
  openSession(headers: Headers): string {
    const held = this.hasSession(headers) ? parse(headers.cookie ?? '')[this.#cookieName] : undefined;
    return serialize(this.#cookieName, held ?? this.#sessions.open().value, {
      httpOnly: true,
      sameSite: 'lax',
      secure: this.#config.isSecure,
      path: `${this.#config.path}/`,
      maxAge: SESSION_SECONDS,
    });
  }

  actorOfHeaders(headers: Headers): Actor | undefined {
    const bearer = bearerOf(headers);
    if (bearer !== undefined) return this.isToken(bearer) ? { id: API_ACTOR, role: 'editor' } : undefined;
    const id = this.#sessionActor(headers);
    return id === undefined ? undefined : { id, role: 'editor' };
  }

  isAllowedHost(headers: Headers): boolean {
    return this.#config.hosts.has((headers.host ?? '').toLowerCase());
  }

  /**
   * A write by cookie must come from our own page: a header that no form can set, and our own Origin. A token needs
   * neither; another Authorization is no token, since a browser adds a proxy's password by itself.
   */
  mayWrite(headers: Headers): boolean {
    if (bearerOf(headers) !== undefined) return true;
    return headers[WRITE_HEADER] !== undefined && this.#isOwnOrigin(headers);
  }

  mayOpenSocket({ headers }: IncomingMessage): boolean {
    return this.isAllowedHost(headers) && (headers.origin === undefined || this.#isOwnOrigin(headers));
  }

  #isOwnOrigin({ origin }: Headers): boolean {
    if (origin === undefined || !/^https?:\/\//.test(origin)) return false;
    return this.#config.hosts.has(origin.replace(/^https?:\/\//, '').toLowerCase());
  }

  #sessionActor(headers: Headers): string | undefined {
    const value = parse(headers.cookie ?? '')[this.#cookieName];
    return value === undefined ? undefined : this.#sessions.read(value);
  }
}
