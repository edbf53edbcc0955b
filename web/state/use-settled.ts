import { useEffect, useState } from 'react';

/** A value once it has rested so long; until then the one before, which at first is `first`, or the value itself. */
export function useSettled<T>(value: T, restMs: number, first: T = value): T {
  const [settled, setSettled] = useState(first);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return settled;
}
