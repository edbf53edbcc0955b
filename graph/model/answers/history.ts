import { z } from 'zod';
import { TakesBack } from '../log/entry.ts';
import { Id } from '../schema/record.ts';
import { Count, Seq } from './said.ts';

const Named = z.strictObject({
  id: Id,
  kind: z.string(),
  name: z.string().describe('By which it is known now, or was when it was deleted'),
});

const Change = z.strictObject({
  record: Named,
  what: z
    .enum(['created', 'deleted', 'changed', 'sourced', 'moved', 'related', 'unrelated', 'relationChanged'])
    .describe(
      '`sourced`: where a value comes from, the value itself stayed; `related`: a relation was added',
    ),
  field: z.string().exactOptional(),
  relation: z
    .strictObject({ id: Id, kind: z.string(), other: Named })
    .exactOptional()
    .describe('Seen from the record: what it leads to'),
  from: z.unknown().exactOptional().describe('As it is stored; null: there was nothing'),
  to: z.unknown().exactOptional(),
});
export type HistoryChange = z.infer<typeof Change>;

const HistoryEntry = z.strictObject({
  seq: Seq,
  at: z.string().describe('An instant, in UTC'),
  actor: z.strictObject({ id: Id, name: z.string() }),
  clientId: Id,
  type: z.string().describe('The command, or `batch`'),
  takesBack: TakesBack.exactOptional(),
  sentence: z.string().describe('What was done, in one line'),
  changes: z.array(Change).describe('At most 200'),
  left: Count.describe('Changes that are left out'),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

export const HistoryAnswer = z.strictObject({
  incarnation: Id,
  seq: Seq.describe('The last entry of the log'),
  entries: z.array(HistoryEntry).describe('Newest first; may be few, or none, though there are more'),
  next: Seq.exactOptional().describe('Asks for what comes before as `before`; absent: there is nothing'),
});
export type HistoryAnswer = z.infer<typeof HistoryAnswer>;
