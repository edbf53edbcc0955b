import { z } from 'zod';

/** A whole number as an address holds it; `Number` alone would take '', ' 1' and '1e3' too. */
const Digits = z
  .string()
  .regex(/^\d{1,16}$/)
  .transform(Number);

export const wholeNumber = (least = 0, most = Number.MAX_SAFE_INTEGER) =>
  Digits.pipe(z.int().min(least).max(most));

/** Several of a kind as an address holds them, divided by commas; at least one. */
export const listed = <S extends z.ZodType<unknown, string>>(item: S, most: number) =>
  z
    .string()
    .max(1_000, 'tooLong')
    .transform((text) => text.split(','))
    .pipe(z.array(item).min(1).max(most, 'tooLong'));
