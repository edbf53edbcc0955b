/** What agreements say of themselves, in the article’s graph and in generated ones. */
export const ROLES = ['a', 'b', 'c'] as const;

/** Link modes by what is linked. */
export const MODES = [
  ['partyOrganization', 'members'],
  ['partyOrganization', 'members', 'masses'],
  ['partyOrganization', 'platform'],
  ['members', 'masses', 'massOrganization'],
];
