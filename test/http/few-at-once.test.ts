import { expect, it } from 'vitest';
import { FewAtOnce } from '../../server/http/few-at-once.ts';

it('so many work at once, so many wait in order, and whoever else comes is told to come back', async () => {
  const few = new FewAtOnce(2, 2);
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const run = (name: string) =>
    few.run(
      () =>
        new Promise<string>((resolve) => {
          begun.push(name);
          ends.set(name, () => resolve(name));
        }),
    );
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(run);
  await expect(run('e')).rejects.toMatchObject({ failure: { code: 'busy' } });
  expect(begun).toEqual(['a', 'b']);
  ends.get('b')?.();
  expect(await b).toBe('b');
  expect(begun).toEqual(['a', 'b', 'c']);
  for (const name of ['a', 'c']) ends.get(name)?.();
  expect(await Promise.all([a, c])).toEqual(['a', 'c']);
  ends.get('d')?.();
  expect(await d).toBe('d');
  const failing = few.run(() => Promise.reject(new Error('it fails')));
  await expect(failing).rejects.toThrow('it fails');
  const after = [run('f'), run('g')];
  for (const name of ['f', 'g']) ends.get(name)?.();
  expect(await Promise.all(after)).toEqual(['f', 'g']);
});
