import type { z } from 'zod';
import { PushedCommand } from './command.ts';

/** A command of a batch: it has no number of its own. */
export const BatchCommand = PushedCommand.omit({ mid: true });
export type BatchCommand = z.infer<typeof BatchCommand>;
