import { z } from 'zod';
import { KIND_NAMES } from './kinds.ts';
import { type RelationKind as Name, RELATION_NAMES } from './relations.ts';

/** Names that relations had before schema 2: entries, unsent commands and other programs still use them. */
export const FORMER_NAMES = {
  OF: 'BRANCH_OF',
  BY: 'INSPECTED_BY',
  FOR: 'GRANT_FOR',
  DEMO: 'DEMO_SITE_OF',
} as const satisfies Record<string, Name>;
const namesOfToday = new Map<unknown, Name>(Object.entries(FORMER_NAMES));

export const Kind = z.enum(KIND_NAMES);
/** As it is written today: what lies in the database has no other name. */
export const RelationType = z.enum(RELATION_NAMES);
/** A former name means the one of today. */
export const RelationKind = z.preprocess((name) => namesOfToday.get(name) ?? name, RelationType);
