import { EngineError, type EngineErrorKind } from '../../graph/engines/contract.ts';
import { Refusal } from '../../graph/model/schema/failure.ts';

/** What has nothing to do with who asks or what for, and passes by itself. */
const PASSING = new Set<EngineErrorKind>(['unavailable', 'diskFull', 'conflict']);

export const passes = (error: unknown): boolean => error instanceof EngineError && PASSING.has(error.kind);

/** What a caller is told of an error; undefined: it is a bug. */
export function asRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  return passes(error) ? new Refusal('unavailable') : undefined;
}
