import { z } from 'zod';
import { FIRST_DAY, LAST_DAY } from './day.ts';

/** An ISO day that exists in the calendar; what is stored is read with it. */
export const Day = z.iso.date('day');

/** A day that is written into a record or asked about. */
export const DayInRange = Day.refine((day) => day >= FIRST_DAY && day <= LAST_DAY, 'dayOutOfRange');
