import { activities } from './activities/activities.ts';
import { brandActivities } from './activities/brand-activities.ts';
import { survey } from './activities/survey.ts';
import { agreements } from './agreements/agreements.ts';
import { appraisals } from './agreements/appraisals.ts';
import { assistance } from './agreements/assistance.ts';
import { demands } from './agreements/demands.ts';
import { assessments } from './assessments.ts';
import { brands } from './brands.ts';
import { communities } from './communities.ts';
import { documents } from './documents.ts';
import { figures } from './figures/figures.ts';
import { inspections } from './governance/inspections.ts';
import { meetings } from './governance/meetings.ts';
import { support } from './money/support.ts';
import { venture } from './money/venture.ts';
import { organizations } from './organizations/organizations.ts';
import { partyOrganizations } from './party-organizations/party-organizations.ts';
import { posts } from './party-organizations/posts.ts';
import { demoSites } from './recognition/demo-sites.ts';
import { honours } from './recognition/honours.ts';
import type { SeedCommand } from './record.ts';
import { epidemic } from './service/epidemic.ts';
import { aidActions, donations } from './service/gifts.ts';
import { rural } from './service/rural.ts';
import { volunteerTeams } from './service/volunteer-teams.ts';
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
  survey(),
  ...brands(),
  ...brandActivities(),
  ...assessments(),
  ...volunteerTeams(),
  ...epidemic(),
  ...donations(),
  ...aidActions(),
  ...rural(),
  ...support(),
  ...venture(),
  ...meetings(),
  ...inspections(),
  ...honours(),
  ...demoSites(),
  ...figures(),
];
