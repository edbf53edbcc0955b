import { z } from 'zod';
import { Id } from '../../graph/model/schema/record.ts';
import { Introduction, introduce, whoIs } from './introduction.ts';
import { defineOperation, NoParameters } from './operation.ts';

const Who = z
  .strictObject({ actorId: Id, name: z.string().exactOptional(), unit: z.string().exactOptional() })
  .describe('The name is absent until somebody introduces themselves; it is asserted, not proved');

export const session = defineOperation({
  name: 'whoAmI',
  method: 'get',
  path: '/session',
  summary: 'Who asks, as they introduced themselves',
  parameters: NoParameters,
  reply: Who,
  failures: [],
  handle({ feed }, { actor }) {
    const { rev = 0 } = feed.replica.view.node(actor.id) ?? {};
    return { body: whoIs(feed.replica, actor.id), tag: `${actor.id}-${rev}` };
  },
});

export const introduction = defineOperation({
  name: 'introduce',
  method: 'put',
  path: '/session',
  summary: 'Says who asks: a name and a unit, which history shows',
  parameters: NoParameters,
  body: Introduction,
  reply: Who,
  failures: ['conflict'],
  async handle({ introductions, committer, feed }, { body, actor, payer }) {
    return introductions.run(async () => {
      await introduce((submission) => committer.submit(submission, payer), feed.replica, actor.id, body);
      return { body: whoIs(feed.replica, actor.id) };
    });
  },
});
