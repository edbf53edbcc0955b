import { z } from 'zod';
import { KIND_NAMES } from './kinds.ts';
import { RELATION_NAMES } from './relations.ts';

export const Kind = z.enum(KIND_NAMES);
export const RelationKind = z.enum(RELATION_NAMES);
