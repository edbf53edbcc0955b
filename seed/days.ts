/** The later of two days. */
export const later = (a: string, b: string): string => (a > b ? a : b);
