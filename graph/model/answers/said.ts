import { z } from 'zod';
import { Day } from '../schema/day-schema.ts';
import { Id } from '../schema/record.ts';

/** What an answer says, which nobody changes. */
export type Said<S extends z.ZodType> = Fixed<z.output<S>>;
/** Records by a free key, such as a node's fields, stay as they are: what is read out of them goes into new records. */
type Fixed<T> = T extends object
  ? string extends keyof T
    ? Readonly<T>
    : { readonly [K in keyof T]: Fixed<T[K]> }
  : T;

/** Words in both languages. */
export const Words = z.strictObject({ zh: z.string(), en: z.string() });

export const Seq = z.int().min(0).describe('The number of an entry of the log');
export const Count = z.int().min(0);

/** What every answer that is computed of a day begins with. */
export const OfDay = z.strictObject({
  incarnation: Id.describe('Which log: another one means that everything is to be loaded anew'),
  seq: Seq.describe('The entry as of which it is true'),
  asOf: Day.describe(
    'The day that was asked for; otherwise the workspace’s, which is today unless it has one',
  ),
});

export const Next = z
  .string()
  .exactOptional()
  .describe('Asks for the next page as `after`; absent: there is none');
