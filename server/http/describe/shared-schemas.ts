import type { z } from 'zod';
import { Chart, Figure, FigureRow } from '../../../graph/model/answers/figures.ts';
import { Finding, FirstStep, RuleAbout, RuleCount } from '../../../graph/model/answers/gap.ts';
import { Entry, Result } from '../../../graph/model/log/entry.ts';
import { GraphEvent } from '../../../graph/model/log/event.ts';
import { Day } from '../../../graph/model/schema/day-schema.ts';
import { Failure, Issue } from '../../../graph/model/schema/failure-schema.ts';
import { Kind, RelationKind } from '../../../graph/model/schema/kind-schema.ts';
import {
  FieldValue,
  Id,
  NodeRecord,
  Place,
  Provenance,
  RelationRecord,
} from '../../../graph/model/schema/record.ts';
import { Delta, Snapshot } from '../../../graph/model/wire/protocol.ts';

/** The schemas of the graph itself, which answers and messages share. */
export const GRAPH_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  Id,
  Day,
  Kind,
  RelationKind,
  FieldValue,
  Provenance,
  Place,
  NodeRecord,
  RelationRecord,
  GraphEvent,
  Entry,
  Delta,
  Snapshot,
  Result,
  Failure,
  Issue,
};

/** What else stands in more than one answer. */
export const ANSWER_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  Finding,
  FirstStep,
  RuleCount,
  RuleAbout,
  Figure,
  FigureRow,
  Chart,
};

/** What pages have no use for, and whoever writes a program wants to know. */
export const SCHEMA_WORDS: Readonly<Record<string, string>> = {
  Id: 'A ULID, or one of the readable ids that data came with. Ids are made by whoever creates a record',
  Day: 'A day in Asia/Shanghai. In fields and questions from 1900-01-01 to 2100-12-31',
  FieldValue: 'What a field holds; which of them, its kind says: `Fields.KIND`',
  Provenance: 'Why we believe a field or a relation',
  Place:
    'Where a node stands on the map, in map units, in one area: a town’s id, `district`, `outside`; `map` for an area’s own disc',
  NodeRecord:
    'A node. `rev` is the seq of its last change, moves apart. An absent field is unknown; `fields.none` names what is known to be empty. What `fields` holds is described in `Fields.KIND`; `provenance` is by field, or `field@from` for one value of a dated one',
  RelationRecord: 'A relation, `source` → `target`. What `fields` holds is described in `Fields.KIND`',
  GraphEvent:
    'What happened to the graph, to be applied in order. created: the record is there, with the entry’s seq as `rev`. changed: each field of `set` takes its value, `null` removes it; so does each source of `provenance`, of a relation the one that it has (absent: it stays); `rev` becomes the entry’s seq. node.moved: `places` are these, `rev` stays. deleted: the record is gone; its relations went before it by events of their own. `was…` is what stood there',
  Entry:
    'One accepted command: one entry, one `seq`; the log is the graph’s history. `at` is ISO time in UTC',
  Delta: 'The entries from `from` (excluded) to `to` (included), without a hole',
  Snapshot: 'The whole graph as of one entry',
  Result:
    'What became of one command. ok: it is entry `seq`; noop: nothing had to change; refused: why, with what is there now',
  Failure: 'Why something was refused; compare `code`, never words',
  Issue:
    'One thing wrong at one place of the input; `path` is dotted. `limit`: the most that is taken there (characters, items or the number itself), where there was more',
  BatchCommand: 'A command of a batch, which has one `mid` for all of them',
  Command:
    'A command; `mid` counts 1, 2, 3 … for each client. The same `mid` again gets the same answer and is done once; a hole is refused `order`',
};
