import type { PushedCommand } from '../graph/model/command.ts';
import type { Committer } from './live/committer.ts';

const PUSH_COMMANDS = 500;
const ACTOR = { id: 'system', role: 'system' } as const;

/**
 * Fills an empty store with commands like people's. An interrupted seed goes on where it stopped: the store remembers
 * the last command of the client `seed-…`. Errors: the first refusal, which is a bug of the seed; the reason of `stopped`.
 */
export async function fill(
  committer: Committer,
  name: string,
  commands: readonly { readonly type: string; readonly args: unknown }[],
  done: number,
  stopped?: AbortSignal,
): Promise<void> {
  const pushed = commands.map((command, index): PushedCommand => ({ ...command, mid: index + 1 }));
  for (let start = done; start < pushed.length; start += PUSH_COMMANDS) {
    stopped?.throwIfAborted();
    const part = pushed.slice(start, start + PUSH_COMMANDS);
    const { results } = await committer.submit({ clientId: seedClient(name), actor: ACTOR, commands: part });
    const refused = results.find((result) => result.status === 'refused');
    if (refused) throw new Error(`seed command ${refused.mid} was refused: ${JSON.stringify(refused)}`);
  }
}

export const seedClient = (name: string): string => `seed-${name}`;
