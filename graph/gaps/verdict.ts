import type { Title } from '../model/field.ts';
import { kindSpec } from '../model/kinds.ts';
import type { NodeRecord } from '../model/record.ts';
import type { Verdict } from './rule.ts';

export const OUTSIDE: Verdict = { outcome: 'outside' };
export const FINE: Verdict = { outcome: 'fine' };
export const unknown = (zh: string, en: string): Verdict => ({ outcome: 'unknown', missing: { zh, en } });

/** A record's name as sentences use it. */
export const nameOf = (node: NodeRecord): string =>
  String(node.fields[kindSpec(node.kind).nameField ?? 'name'] ?? kindSpec(node.kind).title.zh);

export const words = (zh: string, en: string): Title => ({ zh, en });
