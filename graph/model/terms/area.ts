/** The area of bodies of the whole district (区级), in no town. */
export const DISTRICT_AREA = 'district';
/** The area of bodies outside the district (区外). */
export const OUTSIDE_AREA = 'outside';

/** Where something stands that is of several bodies: where more than half of them stand, else at the district. */
export function majorityArea(areas: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const area of areas) counts.set(area, (counts.get(area) ?? 0) + 1);
  for (const [area, count] of counts) if (count * 2 > areas.length) return area;
  return DISTRICT_AREA;
}
