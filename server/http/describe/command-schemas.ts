import { z } from 'zod';
import { BatchCommand } from '../../../graph/model/commands/batch-command.ts';
import { COMMANDS, type CommandType, PushedCommand } from '../../../graph/model/commands/command.ts';
import { COMMAND_WORDS } from './command-words.ts';

const pascal = (dotted: string): string =>
  dotted.replaceAll(/(?:^|\.)(\w)/g, (_, letter: string) => letter.toUpperCase());

const MustRev = PushedCommand.shape.ifRev.unwrap();

type Schemas = Readonly<Record<string, z.ZodType>>;
export type CommandSchemas = { readonly pushed: Schemas; readonly batched: Schemas; readonly parts: Schemas };

/**
 * Every command as its own schema reads it, as it is pushed and as it stands in a batch. The parser takes the arguments as
 * they come, so that one bad command is refused by itself; whoever reads a description wants to know what they have to be.
 */
export function commandSchemas(): CommandSchemas {
  const schemas = { pushed: {}, batched: {}, parts: {} } as Record<
    keyof CommandSchemas,
    Record<string, z.ZodType>
  >;
  for (const type of Object.keys(COMMANDS) as CommandType[]) {
    const { args, needsRev } = COMMANDS[type];
    const own = {
      type: z.literal(type),
      args,
      ifRev: (needsRev ? MustRev : PushedCommand.shape.ifRev).describe(
        'The `rev` that the sender saw: another one by now is a conflict',
      ),
    };
    const words = COMMAND_WORDS[type];
    schemas.parts[`${pascal(type)}Args`] = args;
    schemas.pushed[pascal(type)] = PushedCommand.extend(own).describe(words);
    if (type !== 'entry.takeBack')
      schemas.batched[`${pascal(type)}InBatch`] = BatchCommand.extend(own).describe(words);
  }
  return schemas;
}
