import type { Rule } from './rule.ts';
import { townWithoutVenue } from './rules/activity/g22-town-without-venue.ts';
import { unbackedBrand } from './rules/activity/g23-unbacked-brand.ts';
import { implausibleActivity } from './rules/activity/g25-implausible-activity.ts';
import { unpairedPartyOrganization } from './rules/agreements/g05-unpaired-party-organization.ts';
import { expiredAgreement } from './rules/agreements/g07-expired-agreement.ts';
import { expiringAgreement } from './rules/agreements/g08-expiring-agreement.ts';
import { dormantAgreement } from './rules/agreements/g09-dormant-agreement.ts';
import { emptyQuarter } from './rules/agreements/g10-empty-quarter.ts';
import { mismatchedPairing } from './rules/agreements/g14-mismatched-pairing.ts';
import { unpairedCommunity } from './rules/agreements/g15-unpaired-community.ts';
import { overCap } from './rules/agreements/g16-over-cap.ts';
import { supervisorAbsent } from './rules/agreements/g17-supervisor-absent.ts';
import { goneSigner } from './rules/agreements/g26-gone-signer.ts';
import { signedTwice } from './rules/agreements/g29-signed-twice.ts';
import { oneSidedAgreement } from './rules/agreements/g30-one-sided-agreement.ts';
import { unpublishedAgreement } from './rules/agreements/g33-unpublished-agreement.ts';
import { unappraisedAgreement } from './rules/agreements/g34-unappraised-agreement.ts';
import { oneKindOfPartner } from './rules/agreements/g35-one-kind-of-partner.ts';
import { gradedWithoutBrand } from './rules/governance/g18-graded-without-brand.ts';
import { gradeRunningOut } from './rules/governance/g19-grade-running-out.ts';
import { annualReportMissing } from './rules/governance/g27-annual-report-missing.ts';
import { filedElsewhere } from './rules/governance/g28-filed-elsewhere.ts';
import { fruitlessGrant } from './rules/money/g24-fruitless-grant.ts';
import { unclaimedNeed } from './rules/needs/g11-unclaimed-need.ts';
import { stalledClaim } from './rules/needs/g12-stalled-claim.ts';
import { partyOrganizationDue } from './rules/party/g01-party-organization-due.ts';
import { noInstructor } from './rules/party/g02-no-instructor.ts';
import { jointMemberCouldBuildAlone } from './rules/party/g03-joint-member-could-build-alone.ts';
import { noCharterClause } from './rules/party/g04-no-charter-clause.ts';
import { leadNotLeading } from './rules/party/g06-lead-not-leading.ts';
import { secretaryNotSittingIn } from './rules/party/g20-secretary-not-sitting-in.ts';
import { noCrossAppointment } from './rules/party/g21-no-cross-appointment.ts';
import { codeCheck } from './rules/quality/dq1-code-check.ts';
import { codeClass } from './rules/quality/dq2-code-class.ts';
import { duplicateName } from './rules/quality/dq3-duplicate-name.ts';
import { endBeforeStart } from './rules/quality/dq4-end-before-start.ts';
import { endMissing } from './rules/quality/dq5-end-missing.ts';
import { communityWithoutTown } from './rules/quality/dq6-community-without-town.ts';
import { figureDiffers } from './rules/quality/dq7-figure-differs.ts';
import { olderThanSigner } from './rules/quality/dq8-older-than-signer.ts';
import { moreMembersThanHost } from './rules/quality/dq9-more-members-than-host.ts';
import { belowItsSize } from './rules/quality/dq10-below-its-size.ts';
import { stepsReversed } from './rules/quality/dq11-steps-reversed.ts';
import { implausibleFigure } from './rules/quality/g25b-implausible-figure.ts';
import { idleOffer } from './rules/whole/g13-idle-offer.ts';
import { concentratedPairings } from './rules/whole/g16b-concentrated-pairings.ts';
import { islandOfPairings } from './rules/whole/g31-island.ts';
import { bridgeOfTown } from './rules/whole/g32-bridge.ts';

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
  oneKindOfPartner,
  codeCheck,
  codeClass,
  duplicateName,
  endBeforeStart,
  endMissing,
  communityWithoutTown,
  figureDiffers,
  olderThanSigner,
  moreMembersThanHost,
  belowItsSize,
  stepsReversed,
];
