import { partyOrganizationId } from './rows.ts';

/** From when each of the fifteen leads: nine by July 2022, all by the article's day. Which ones they are is made up. */
const LEAD_SINCE: readonly string[] = [
  ...Array.from({ length: 9 }, () => '2022-06-01'),
  ...['2022-09-13', '2022-10-11', '2022-11-08', '2023-01-10', '2023-02-14', '2023-02-14'],
];

const since = new Map(LEAD_SINCE.map((day, index) => [partyOrganizationId(index + 1), day]));

export const leadSince = (id: string): string | undefined => since.get(id);
