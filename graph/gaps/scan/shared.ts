import { isDeepStrictEqual } from 'node:util';

/**
 * The same value as `now`, made of what `before` consists of wherever that is equal: itself, or some of its properties.
 * Days and moments have most of what they say in common, and hold it once.
 */
export function sharedWith<T extends object>(before: T | undefined, now: T): T {
  if (before === undefined || before === now) return now;
  let isSame = Object.keys(before).length === Object.keys(now).length;
  const shared = { ...now };
  for (const key of Object.keys(now) as (keyof T)[]) {
    if (isDeepStrictEqual(before[key], now[key])) shared[key] = before[key];
    else isSame = false;
  }
  return isSame ? before : shared;
}
