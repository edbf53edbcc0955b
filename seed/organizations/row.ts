/** A social organisation before its fields: who it is, what it does, where it stands. */
export type OrganizationRow = {
  readonly id: string;
  readonly name: string;
  readonly shortNames: readonly string[];
  readonly orgType: 'association' | 'serviceInstitution' | 'foundation' | 'communityOrganization';
  readonly industry: string;
  /** The unit in charge: supervisory, or of its industry where it registered directly. */
  readonly unit?: string;
  readonly isDirect: boolean;
  readonly isHub: boolean;
  /** Short code of its town; without: of the whole district. */
  readonly town?: string;
  /** The words of the source that name it. */
  readonly quote?: string;
};
