import { z } from 'zod';
import { PushedCommand } from '../../graph/model/commands/command.ts';
import { Id } from '../../graph/model/schema/record.ts';
import { LIMITS } from '../../graph/model/wire/limits.ts';
import { defineOperation, NoParameters } from './operation.ts';

export const commands = defineOperation({
  method: 'post',
  path: '/commands',
  summary: 'Changes the graph: the same commands, rules and idempotence as on the socket',
  parameters: NoParameters,
  body: z.strictObject({
    clientId: Id,
    commands: z.array(PushedCommand).min(1).max(LIMITS.pushCommands),
  }),
  failures: ['denied', 'limited'],
  async handle({ committer }, { body, actor }) {
    const { results } = await committer.submit({ ...body, actor });
    return {
      body: {
        results: results.map((result) =>
          result.status === 'refused'
            ? { mid: result.mid, status: result.status, code: result.failure.code, failure: result.failure }
            : result,
        ),
      },
    };
  },
});
