/** How bad a gap is; ranks descend. Shown as bars and a word, never as a hue. */
export const SEVERITIES = {
  high: { zh: '高', en: 'High', rank: 3 },
  medium: { zh: '中', en: 'Medium', rank: 2 },
  low: { zh: '低', en: 'Low', rank: 1 },
} as const;

/** open: to be dealt with · snoozed: until a day, with a reason · dismissed: 不算缺口, with a reason. */
export const GAP_STATES = ['open', 'snoozed', 'dismissed'] as const;
