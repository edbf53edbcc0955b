import { z } from 'zod';

/** An ISO day that exists in the calendar. */
export const Day = z.iso.date('day');
