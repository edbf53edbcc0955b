/** A list in parts of at most `size`. */
export const chunks = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );

/** Asks for a long list in parts, all sent at once. */
export const inParts = async <T, R>(
  list: readonly T[],
  size: number,
  ask: (part: T[]) => Promise<R[]>,
): Promise<R[]> => (await Promise.all(chunks(list, size).map(ask))).flat();
