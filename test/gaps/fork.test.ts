import { expect, test } from 'vitest';
import { Random } from '../fuzz/random.ts';
import { ARTICLE_DAY, view as article } from '../seed/article-view.ts';
import { changed, someStories } from './random-graph.ts';
import { openScan, said, scanned } from './said.ts';

const seeds = Array.from({ length: 25 }, (_, seed) => seed);

test.each(seeds)('changes laid over a graph are judged as changes that were made, graph %i', async (seed) => {
  const base = someStories(new Random(seed));
  const before = said(await scanned(base, ARTICLE_DAY));
  const fork = base.fork();
  const events = changed(fork, new Random(seed + 500), 40);
  // The same changes, made in a graph of its own.
  const made = someStories(new Random(seed));
  made.apply(events, 1_000);
  expect(said(await scanned(fork, ARTICLE_DAY))).toEqual(said(await scanned(made, ARTICLE_DAY)));
  // And nothing of them shows in the graph below.
  expect(said(await scanned(base, ARTICLE_DAY))).toEqual(before);
});

test.each([1, 2, 3])(
  'a scan of a graph that moves on in the middle of it ends up the same, run %i',
  async (seed) => {
    const graph = article.fork();
    const random = new Random(seed);
    const scan = openScan(graph, ARTICLE_DAY);
    let moves = 0;
    const events = changed(graph, random, 0);
    const move = async (): Promise<void> => {
      moves += 1;
      events.push(...changed(graph, random, 2));
    };
    await scan.scan(move);
    scan.refresh(events.splice(0));
    scan.judgeWhole();
    expect(moves).toBeGreaterThan(2);
    expect(said(scan)).toEqual(said(await scanned(graph, ARTICLE_DAY)));

    const other = scan.onAnother('2022-01-01');
    await other.scan(move);
    other.refresh(events);
    other.judgeWhole();
    expect(said(other)).toEqual(said(await scanned(graph, '2022-01-01')));
  },
);
