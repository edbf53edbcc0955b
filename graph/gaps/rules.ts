import { codeCheck } from './dq1-code-check.ts';
import { codeClass } from './dq2-code-class.ts';
import { duplicateName } from './dq3-duplicate-name.ts';
import { endBeforeStart } from './dq4-end-before-start.ts';
import { endMissing } from './dq5-end-missing.ts';
import { communityWithoutTown } from './dq6-community-without-town.ts';
import { figureDiffers } from './dq7-figure-differs.ts';
import { partyOrganizationDue } from './g01-party-organization-due.ts';
import { noInstructor } from './g02-no-instructor.ts';
import { jointMemberCouldBuildAlone } from './g03-joint-member-could-build-alone.ts';
import { noCharterClause } from './g04-no-charter-clause.ts';
import { unpairedPartyOrganization } from './g05-unpaired-party-organization.ts';
import { leadNotLeading } from './g06-lead-not-leading.ts';
import { expiredAgreement } from './g07-expired-agreement.ts';
import { expiringAgreement } from './g08-expiring-agreement.ts';
import { dormantAgreement } from './g09-dormant-agreement.ts';
import { emptyQuarter } from './g10-empty-quarter.ts';
import { unclaimedNeed } from './g11-unclaimed-need.ts';
import { stalledClaim } from './g12-stalled-claim.ts';
import { idleOffer } from './g13-idle-offer.ts';
import { mismatchedPairing } from './g14-mismatched-pairing.ts';
import { unpairedCommunity } from './g15-unpaired-community.ts';
import { overCap } from './g16-over-cap.ts';
import { concentratedPairings } from './g16b-concentrated-pairings.ts';
import { supervisorAbsent } from './g17-supervisor-absent.ts';
import { gradedWithoutBrand } from './g18-graded-without-brand.ts';
import { gradeRunningOut } from './g19-grade-running-out.ts';
import { secretaryNotSittingIn } from './g20-secretary-not-sitting-in.ts';
import { noCrossAppointment } from './g21-no-cross-appointment.ts';
import { townWithoutVenue } from './g22-town-without-venue.ts';
import { unbackedBrand } from './g23-unbacked-brand.ts';
import { fruitlessGrant } from './g24-fruitless-grant.ts';
import { implausibleActivity } from './g25-implausible-activity.ts';
import { implausibleFigure } from './g25b-implausible-figure.ts';
import { goneSigner } from './g26-gone-signer.ts';
import { annualReportMissing } from './g27-annual-report-missing.ts';
import { filedElsewhere } from './g28-filed-elsewhere.ts';
import { signedTwice } from './g29-signed-twice.ts';
import { oneSidedAgreement } from './g30-one-sided-agreement.ts';
import { islandOfPairings } from './g31-island.ts';
import { bridgeOfTown } from './g32-bridge.ts';
import { unpublishedAgreement } from './g33-unpublished-agreement.ts';
import { unappraisedAgreement } from './g34-unappraised-agreement.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order of its id. To add one: its file, one line here, its stories in `seed/stories`. */
export const RULES: readonly Rule[] = [
  partyOrganizationDue,
  noInstructor,
  jointMemberCouldBuildAlone,
  noCharterClause,
  unpairedPartyOrganization,
  leadNotLeading,
  expiredAgreement,
  expiringAgreement,
  dormantAgreement,
  emptyQuarter,
  unclaimedNeed,
  stalledClaim,
  idleOffer,
  mismatchedPairing,
  unpairedCommunity,
  overCap,
  concentratedPairings,
  supervisorAbsent,
  gradedWithoutBrand,
  gradeRunningOut,
  secretaryNotSittingIn,
  noCrossAppointment,
  townWithoutVenue,
  unbackedBrand,
  fruitlessGrant,
  implausibleActivity,
  implausibleFigure,
  goneSigner,
  annualReportMissing,
  filedElsewhere,
  signedTwice,
  oneSidedAgreement,
  islandOfPairings,
  bridgeOfTown,
  unpublishedAgreement,
  unappraisedAgreement,
  codeCheck,
  codeClass,
  duplicateName,
  endBeforeStart,
  endMissing,
  communityWithoutTown,
  figureDiffers,
];
