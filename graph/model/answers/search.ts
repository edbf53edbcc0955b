import { z } from 'zod';
import { Kind } from '../schema/kind-schema.ts';
import { Id } from '../schema/record.ts';
import { type Said, Seq } from './said.ts';

const SearchHit = z.strictObject({
  id: Id,
  kind: Kind,
  name: z.string(),
  why: z
    .enum(['name', 'shortName', 'formerName', 'code', 'pinyin', 'initials'])
    .describe('How it was found: which of its names, or how the name was typed'),
  text: z.string().describe('The name that matched: the name itself, a short or former one, a code'),
  matched: z
    .array(z.tuple([z.int().min(0), z.int().min(0)]))
    .describe('From where to where `text` matched, in UTF-16 units, in order'),
});
export type SearchHit = Said<typeof SearchHit>;

export const SearchAnswer = z.strictObject({
  incarnation: Id,
  seq: Seq.describe('The entry as of which it is true'),
  hits: z.array(SearchHit).describe('Best first'),
  total: z.int().min(0).describe('How many there are, more than are told'),
});
