import { z } from 'zod';
import { COMMANDS, type CommandType, PushedCommand } from '../../../graph/model/commands/command.ts';
import { COMMAND_WORDS } from './command-words.ts';

const pascal = (dotted: string): string =>
  dotted.replaceAll(/(?:^|\.)(\w)/g, (_, letter: string) => letter.toUpperCase());

const MustRev = PushedCommand.shape.ifRev.unwrap();

/**
 * Every command as its own schema reads it. The parser takes the arguments as they come, so that one bad command is
 * refused by itself; whoever reads a description wants to know what they have to be.
 */
export const commandSchemas = (): Readonly<Record<string, z.ZodType>> =>
  Object.fromEntries(
    (Object.keys(COMMANDS) as CommandType[]).map((type) => {
      const { args, needsRev } = COMMANDS[type];
      const schema = PushedCommand.extend({
        type: z.literal(type),
        args,
        ifRev: (needsRev ? MustRev : PushedCommand.shape.ifRev).describe(
          'The `rev` that the sender saw: another one by now is a conflict',
        ),
      });
      return [pascal(type), schema.describe(COMMAND_WORDS[type])];
    }),
  );
