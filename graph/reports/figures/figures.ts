import { ACTIVITY_FIGURES } from './activities.ts';
import { AGREEMENT_FIGURES } from './agreements.ts';
import { AID_FIGURES } from './aid.ts';
import { BRAND_FIGURES, BRAND_HONOUR_FIGURES } from './brands.ts';
import { CHARTER_FIGURES, COMMITTEE_FIGURES } from './charters.ts';
import type { FigureSpec } from './figure-spec.ts';
import { GOVERNANCE_FIGURES } from './governance.ts';
import { AWARD_FIGURES, GRADING_FIGURES } from './grading.ts';
import { LEADERSHIP_FIGURES } from './leadership.ts';
import { SUPPORT_FIGURES } from './support.ts';
import { VENTURE_FIGURES } from './venture.ts';
import { VENUE_FIGURES } from './venues.ts';
import { VOLUNTEER_FIGURES } from './volunteers.ts';

/** Every number, in the order of the article. */
export const FIGURES: readonly FigureSpec[] = [
  ...COMMITTEE_FIGURES,
  ...VENUE_FIGURES,
  ...CHARTER_FIGURES,
  ...LEADERSHIP_FIGURES,
  ...GOVERNANCE_FIGURES,
  ...VOLUNTEER_FIGURES,
  ...AID_FIGURES,
  ...AGREEMENT_FIGURES,
  ...ACTIVITY_FIGURES,
  ...SUPPORT_FIGURES,
  ...VENTURE_FIGURES,
  ...GRADING_FIGURES,
  ...BRAND_FIGURES,
  ...AWARD_FIGURES,
  ...BRAND_HONOUR_FIGURES,
];
