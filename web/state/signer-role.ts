const ROLES = ['a', 'b', 'c'] as const;

/** The role of a signer by its place in the order: 甲, 乙, 丙, then the others. */
export const roleAt = (index: number): string => ROLES[index] ?? 'other';
