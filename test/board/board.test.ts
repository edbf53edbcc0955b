import { expect, test } from 'vitest';
import { Replica } from '../../graph/replica/replica.ts';
import { Board } from '../../server/board/board.ts';
import { view } from '../seed/article-view.ts';

test('a thread that does not come back keeps nobody: whoever asked hears that it is unavailable', async () => {
  const bugs: unknown[] = [];
  const board = new Board({
    incarnation: 'test',
    feed: { replica: new Replica(view.fork(), 1), subscribe: () => () => {} },
    now: () => new Date(),
    onBug: (error) => bugs.push(error),
    // Less than a thread takes to begin.
    answerWithinMs: 1,
  });
  await expect(board.ask('gaps.rules', {}, 'somebody')).rejects.toMatchObject({
    failure: { code: 'unavailable' },
  });
  await board.close();
  expect(bugs).toEqual([]);
});
