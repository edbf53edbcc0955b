/** Whether two plain values say the same. What is one object is not looked into. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Map || a instanceof Set) return isSameCollection(a, b);
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((x, at) => isSame(x, b[at]));
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => isSame(one[key], other[key]));
}

function isSameCollection(a: Map<unknown, unknown> | Set<unknown>, b: object): boolean {
  if (a instanceof Set) return b instanceof Set && a.size === b.size && [...a].every((each) => b.has(each));
  if (!(b instanceof Map) || a.size !== b.size) return false;
  for (const [key, value] of a) if (!b.has(key) || !isSame(value, b.get(key))) return false;
  return true;
}

/** What was before, where it says the same; so too with each value of a map, which is the caller's to change. */
export function asBefore<T>(now: T, before: T | undefined): T {
  if (before === undefined) return now;
  if (isSame(now, before)) return before;
  if (now instanceof Map && before instanceof Map)
    for (const [key, value] of now) now.set(key, asBefore(value, before.get(key)));
  return now;
}
