/** How many days so many years can be, depending on the leap days in them; for a rule's `turns`. */
export function daysOfYears(years: number): number[] {
  const least = years * 365 + Math.floor(years / 4);
  const most = years * 365 + Math.ceil(years / 4);
  return least === most ? [least] : [least, most];
}
