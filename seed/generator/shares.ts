/**
 * How often each gap is planted, as a part of what its rule looks at. Where the rule's answer follows from several
 * facts the part is that of the fact that is bent, so that a little more or less comes out.
 */
export const SHARES = {
  /** G01: three full members and more, no Party organisation. */
  shouldHaveBuilt: 0.06,
  /** G02: neither Party organisation nor instructor. */
  noInstructor: 0.15,
  /** G03: a member of a joint branch that could build alone. */
  couldBuildAlone: 0.12,
  /** G04: known to be without the clause; and how often nobody knows. */
  noCharterClause: 0.08,
  unknownCharterClause: 0.03,
  /** G05: Party organisations that begin no agreement; some are partners in another's. */
  beginsNone: 0.18,
  /** G07: over, neither renewed nor ended. */
  leftExpired: 0.3,
  /** G09: in force, and nothing happened for half a year. */
  dormant: 0.12,
  /** G10: nothing in the last full quarter. */
  quietQuarter: 0.1,
  /** G11: unclaimed past the window, of the needs in no agreement. */
  unclaimed: 0.16,
  /** G12: claimed and overdue. */
  overdue: 0.1,
  /** G14: what is offered is not what is needed. */
  mismatched: 0.12,
  /** G15: communities and villages that nobody pairs with. */
  leftOut: 0.09,
  /** G18: 4A and 5A without a brand. */
  noBrand: 0.3,
  /** G20: the secretary sits in no management and came to no major meeting. */
  absentSecretary: 0.2,
  /** G22: towns with no place of their own. */
  noVenue: 0.2,
  /** G23: brands that nothing backs. */
  unbackedBrand: 0.12,
  /** G24: grants that show no result. */
  noResult: 0.12,
  littleMatched: 0.08,
  /** G25: activities without evidence, or with numbers that cannot be. */
  noEvidence: 0.06,
  implausibleCount: 0.04,
  /** G26 and others: struck off, or on a list. */
  notNormal: 0.03,
  /** G27: last year's report is missing. */
  noAnnualReport: 0.08,
  /** G28: filed under a town that is not the community's. */
  filedElsewhere: 0.03,
  /** G29: the same parties twice. */
  signedTwice: 0.02,
  /** G30: one signer only. */
  oneSigner: 0.015,
  /** G33, G34. */
  unpublished: 0.1,
  unappraised: 0.2,
  /** Dates and numbers that nobody knows. */
  unknown: 0.03,
  /** DQ1–DQ5. */
  wrongCheckDigit: 0.01,
  wrongClass: 0.01,
  sameName: 0.01,
  reversedDays: 0.01,
  noEnd: 0.04,
  /** DQ6: a community whose town is not recorded. */
  noTown: 0.02,
} as const;
