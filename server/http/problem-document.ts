import { FAILURE, type Failure } from '../../graph/model/schema/failure.ts';
import { RETRY_AFTER_MS } from '../access/limited.ts';

/** A refusal as its document says it (RFC 9457): in English for programs, in Chinese for people. */
export function problemDocument({ code, issues, current }: Failure) {
  const { http, zh, en } = FAILURE[code];
  return {
    type: `urn:pairing-atlas:${code}`,
    title: en,
    status: http,
    code,
    detail: zh,
    ...(issues ? { errors: issues } : {}),
    ...(current ? { current } : {}),
  };
}

/** What `Retry-After` says: whole seconds. */
export const retryAfter = (ms = RETRY_AFTER_MS): string => String(Math.ceil(ms / 1_000));
