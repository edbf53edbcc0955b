import { wholeNumber } from '../options.ts';
import type { Load } from './delivery.ts';

/** A load without whom it renames, and how often it is put on each side. */
export type LoadOptions = Omit<Load, 'organizations'> & { readonly rounds: number };
type Texts = Readonly<Record<'viewers' | 'rate' | 'seconds' | 'rounds', string>>;

/** Errors: UsageError naming the option. */
export const loadOf = ({ viewers, rate, seconds, rounds }: Texts): LoadOptions => ({
  viewers: wholeNumber('viewers', viewers),
  perSecond: wholeNumber('rate', rate),
  seconds: wholeNumber('seconds', seconds),
  rounds: wholeNumber('rounds', rounds),
});
