import { isSendableText } from '../schema/sendable-text.ts';
import { LIMITS } from './limits.ts';

/**
 * Whether parsed JSON from outside may be looked at at all: not too deep, and without NUL or lone surrogates in any text
 * or key, which neither engine could give back as they came. The key `__proto__` is refused here, since zod's records
 * pass over it in silence.
 */
export function isSafeJson(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return isSendableText(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= LIMITS.jsonDepth) return false;
  if (Array.isArray(value)) return value.every((each) => isSafeJson(each, depth + 1));
  return Object.entries(value).every(
    ([key, each]) => key !== '__proto__' && isSendableText(key) && isSafeJson(each, depth + 1),
  );
}
