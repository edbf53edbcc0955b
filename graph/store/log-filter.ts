import type { Entry } from '../model/log/entry.ts';

/** What is looked for in the log; everything that is said has to hold. */
export type LogFilter = {
  readonly actorId?: string | undefined;
  readonly type?: string | undefined;
  /** Hours, with one of which `at` begins: `2023-04-14T08`. */
  readonly hours?: readonly string[] | undefined;
  /** Texts that its events hold as JSON, both of them: an id in its quotes, `"kind":"Town"`. */
  readonly holds?: readonly [string, string?] | undefined;
};

/** A part of the log that was looked through: what was found in it, the last first, and the seq of its first entry. */
export type LogSlice = { readonly entries: readonly Entry[]; readonly from: number };

/** The bytes that a stretch of the log has to hold for a match to lie in it; of each group one. */
export const needlesOf = ({ actorId, type, hours, holds = [''] }: LogFilter): (readonly Buffer[])[] =>
  [
    ...(actorId === undefined ? [] : [[`"actorId":${JSON.stringify(actorId)}`]]),
    ...(type === undefined ? [] : [[`"type":${JSON.stringify(type)}`]]),
    ...(hours === undefined ? [] : [[...new Set(hours.map((hour) => `"at":"${hour.slice(0, 10)}`))]]),
    ...holds.map((text = '') => [text]),
  ].map((texts) => texts.map((text) => Buffer.from(text)));

export function fits(entry: Entry, { actorId, type, hours, holds }: LogFilter): boolean {
  if (actorId !== undefined && entry.actorId !== actorId) return false;
  if (type !== undefined && entry.type !== type) return false;
  if (hours && !hours.includes(entry.at.slice(0, 13))) return false;
  if (!holds) return true;
  const events = JSON.stringify(entry.events);
  return holds.every((text = '') => events.includes(text));
}
