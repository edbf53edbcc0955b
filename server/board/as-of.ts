import { Day } from '../../graph/model/schema/day-schema.ts';

const FIRST = '1900-01-01';
const LAST = '2100-12-31';

/** The day that a report is asked of, in the calendar and within the years that records may have. */
export const AsOf = Day.refine((day) => day >= FIRST && day <= LAST, 'dayOutOfRange');
