import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fill } from '../../graph/commands/fill.ts';
import { openFor } from '../fuzz/open-for.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { commands, playDisturbed, playInterrupted } from './fill-story.ts';

const root = temporaryFolder('fill');
const now = (): Date => new Date(0);

it(
  'S5 an interrupted seed goes on where it stopped, and every command is in the log',
  { timeout: 120_000 },
  () => playInterrupted({ kind: 'embedded', folder: join(root, 'interrupted') }, true),
);

it('takes notice of others who write meanwhile', { timeout: 120_000 }, () =>
  playDisturbed({ kind: 'embedded' }),
);

it('a seed with a command that is refused ends with what was refused, and leaves nothing of its group', async () => {
  const store = await openFor({ kind: 'embedded' });
  try {
    const [workspace, second] = commands;
    const broken = [workspace, second, workspace].flatMap((each) => (each ? [each] : []));
    await expect(fill(store, 'broken', broken, { now })).rejects.toThrow(
      /seed command 3 was refused.*exists/,
    );
    expect(store.head()).toBe(0);
  } finally {
    await store.close();
  }
});

it('a seed may hold any command: what asks for more than ids is decided on what is stored', async () => {
  const store = await openFor({ kind: 'embedded' });
  try {
    const unit = (id: string) => ({
      type: 'node.create' as const,
      args: { node: { id, kind: 'Unit' as const, fields: { name: id } } },
    });
    const link = { id: 'gave', kind: 'MEMBER_OF' as const, source: 'a', target: 'so', fields: {} };
    const organization = {
      type: 'node.create' as const,
      args: { node: { id: 'so', kind: 'SocialOrganization' as const, fields: { name: 'so' } } },
    };
    const [workspace] = commands;
    const seed = [
      ...(workspace ? [workspace] : []),
      unit('a'),
      organization,
      { type: 'relation.create' as const, args: { relation: link } },
    ];
    expect((await fill(store, 'any', seed, { now })).written).toBe(4);
    expect(store.head()).toBe(4);
  } finally {
    await store.close();
  }
});
