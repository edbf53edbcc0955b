import type { Title } from '../../model/schema/field.ts';
import type { Verdict } from '../rule.ts';

export const OUTSIDE: Verdict = { outcome: 'outside' };
export const FINE: Verdict = { outcome: 'fine' };
export const unknown = (zh: string, en: string): Verdict => ({ outcome: 'unknown', missing: { zh, en } });

export const words = (zh: string, en: string): Title => ({ zh, en });
