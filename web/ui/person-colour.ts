/** People's colours, never red; the chair's slate blue is not among them. */
const COLOURS = { violet: '#5B4FC4', plum: '#8A2C7D', green: '#1E6E4A', brown: '#96500F' } as const;
const NAMES = ['violet', 'plum', 'green', 'brown'] as const;

export type PersonColour = (typeof NAMES)[number];

/** One of the people's colours, the same for the same person everywhere. */
export function personColour(actorId: string): PersonColour {
  let sum = 0;
  for (const character of actorId) sum = (sum * 31 + character.charCodeAt(0)) % 9973;
  return NAMES[sum % NAMES.length] ?? 'violet';
}

/** Its value, for what cannot read a style sheet. */
export const personColourValue = (actorId: string): string => COLOURS[personColour(actorId)];
