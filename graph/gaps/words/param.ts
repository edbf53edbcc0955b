import { z } from 'zod';
import type { Title } from '../../model/schema/field.ts';

const DAYS: Title = { zh: '天', en: 'days' };

type Bounds = { readonly standard: number; readonly minimum: number; readonly maximum: number };

const whole = (title: Title, { standard, minimum, maximum }: Bounds, unit?: Title) =>
  z
    .int()
    .min(minimum)
    .max(maximum)
    .default(standard)
    .meta({ title, ...(unit ? { unit } : {}) } as Record<string, unknown>);

/** A span of calendar days. */
export const days = (zh: string, en: string, standard: number, maximum = 3_650) =>
  whole({ zh, en }, { standard, minimum: 0, maximum }, DAYS);

/** How many of something. */
export const count = (zh: string, en: string, standard: number, maximum = 1_000) =>
  whole({ zh, en }, { standard, minimum: 0, maximum });

/** A share of one: 0.4 is 40 %. */
export const share = (zh: string, en: string, standard: number) =>
  z
    .number()
    .min(0)
    .max(1)
    .default(standard)
    .meta({ title: { zh, en } } as Record<string, unknown>);
