import { PushedCommand } from '../../graph/model/commands/command.ts';

/** A command of a batch: it has no number of its own. */
export const BatchCommand = PushedCommand.omit({ mid: true });
