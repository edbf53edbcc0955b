import { activities } from './activities/activities.ts';
import { agreements } from './agreements/agreements.ts';
import { appraisals } from './agreements/appraisals.ts';
import { assistance } from './agreements/assistance.ts';
import { demands } from './agreements/demands.ts';
import { assessments } from './assessments.ts';
import { brands } from './brands.ts';
import { communities } from './communities.ts';
import { documents } from './documents.ts';
import { figures } from './figures/figures.ts';
import { organizations } from './organizations/organizations.ts';
import { partyOrganizations } from './party-organizations/party-organizations.ts';
import { posts } from './party-organizations/posts.ts';
import type { SeedCommand } from './record.ts';
import { towns } from './towns.ts';
import { units } from './units.ts';
import { venues } from './venues.ts';
import { articleWorkspace } from './workspace.ts';

/** The article's graph as commands, each after everything it refers to. */
export const articleCommands = (): SeedCommand[] => [
  articleWorkspace(),
  ...documents(),
  ...towns(),
  ...communities(),
  ...units(),
  ...organizations(),
  ...partyOrganizations(),
  ...posts(),
  ...venues(),
  ...agreements(),
  ...assistance(),
  ...demands(),
  ...activities(),
  ...appraisals(),
  ...brands(),
  ...assessments(),
  ...figures(),
];
