import { expect, test, vi } from 'vitest';
import { Page } from '../../web/app/page.tsx';
import { FakeLive } from './fake-live.ts';
import { render, run } from './render.tsx';
import { smallGraph } from './small-graph.ts';

const rendered = vi.hoisted(() => ({ shells: 0 }));
vi.mock('../../web/app/shell.tsx', () => ({
  Shell() {
    rendered.shells += 1;
    return 'shell';
  },
}));

test('an entry does not render the whole page again; another state of the connection does', async () => {
  const { nodes, relations } = smallGraph();
  const live = new FakeLive(nodes, relations);
  const place = await render(live, <Page />);
  expect([place.textContent, rendered.shells]).toEqual(['shell', 1]);
  const rename = (name: string, was: string) =>
    run(() => {
      const args = { id: 'community', kind: 'Community', set: { name }, was: { name: was } } as const;
      live.remote({ type: 'node.update', args });
    });
  await rename('新名', '南北台社区');
  expect(live.view.node('community')?.fields['name']).toBe('新名');
  expect(rendered.shells).toBe(1);
  live.connection = { status: 'outdated', side: 'page' };
  await rename('又名', '新名');
  expect(place.textContent).not.toContain('shell');
});
