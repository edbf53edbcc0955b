import { Introduction, introduce, whoIs } from './introduction.ts';
import { defineOperation, NoParameters } from './operation.ts';

export const session = defineOperation({
  method: 'get',
  path: '/session',
  summary: 'Who asks, as they introduced themselves',
  parameters: NoParameters,
  failures: [],
  handle: ({ feed }, { actor }) => ({ body: whoIs(feed.replica, actor.id) }),
});

export const introduction = defineOperation({
  method: 'put',
  path: '/session',
  summary: 'Says who asks: a name and a unit, which history shows',
  parameters: NoParameters,
  body: Introduction,
  failures: ['conflict', 'limited'],
  async handle({ introductions, committer, feed }, { body, actor }) {
    await introductions.run(() => introduce(committer, feed.replica, actor.id, body));
    return { body: { actorId: actor.id, ...body } };
  },
});
