import { z } from 'zod';
import { PushedCommand } from '../../graph/model/commands/command.ts';
import { Result } from '../../graph/model/log/entry.ts';
import { Failure } from '../../graph/model/schema/failure-schema.ts';
import { Id } from '../../graph/model/schema/record.ts';
import { LIMITS } from '../../graph/model/wire/limits.ts';
import { defineOperation, NoParameters } from './operation.ts';

const [Done, Unchanged, Refused] = Result.options;
/** As the socket answers, with a refusal's code beside the rest, so that a program need not look into it. */
const CommandResult = z.discriminatedUnion('status', [
  Done,
  Unchanged,
  Refused.extend({ code: Failure.shape.code }),
]);

export const commands = defineOperation({
  name: 'push',
  method: 'post',
  path: '/commands',
  summary: 'Changes the graph: the same commands, rules and idempotence as on the socket',
  parameters: NoParameters,
  body: z.strictObject({
    clientId: Id,
    commands: z.array(PushedCommand).min(1).max(LIMITS.pushCommands),
  }),
  reply: z.strictObject({ results: z.array(CommandResult) }),
  failures: [],
  async handle({ committer }, { body, actor, payer }) {
    const { results } = await committer.submit({ ...body, actor }, payer);
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
