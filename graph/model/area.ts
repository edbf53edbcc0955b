/** The area of bodies of the whole district (区级), in no town. */
export const DISTRICT_AREA = 'district';
/** The area of bodies outside the district (区外). */
export const OUTSIDE_AREA = 'outside';
