import { unpairedPartyOrganization } from './g05-unpaired-party-organization.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of its id. To add one: its file, one line here, its stories in `seed/stories`. */
export const RULES: readonly Rule[] = [unpairedPartyOrganization];
