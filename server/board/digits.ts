import { z } from 'zod';

/** A whole number as an address holds it; `Number` alone would take '', ' 1' and '1e3' too. */
export const Digits = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);
