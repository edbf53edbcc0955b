import { expect, it } from 'vitest';
import type { Entry } from '../../graph/model/log/entry.ts';
import { openJournal } from '../../graph/store/journal-resume.ts';
import { Random } from '../fuzz/random.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { created, organisation } from './graph-fixture.ts';
import { client, entry } from './log-fixture.ts';

const folder = temporaryFolder('journal-index');

it('entries are found however old they are, in whichever file, and in the one that is written to', async () => {
  const random = new Random(7);
  const options = { newId: () => 'made', rotateBytes: 6_000 };
  let journal = await openJournal(folder, options);
  const written: Entry[] = [];
  for (let step = 0; step < 120; step += 1) {
    // Groups of refusals alone too.
    const entries = Array.from({ length: random.below(4) }, (_, index) => {
      const seq = written.length + index + 1;
      return entry(seq, [created(organisation(`so-${seq}`, { name: 'x'.repeat(random.below(200)) }))]);
    });
    await journal.append({ entries, clients: [client(step + 1)] });
    written.push(...entries);
    const from = 1 + random.below(written.length + 2);
    const to = from + random.below(random.chance(0.1) ? written.length : 3);
    expect(await journal.between(from, to)).toEqual(written.slice(from - 1, to));
    const wanted = `"so-${1 + random.below(written.length + 2)}"`;
    for (const holds of [[''], [wanted]] as const) {
      const found: Entry[] = [];
      for (let before = written.length + 1; before > 1; ) {
        const slice = await journal.backward(before, { holds });
        expect(slice.from).toBeLessThan(before);
        found.push(...slice.entries);
        before = slice.from;
      }
      const holdsIt = (each: Entry) => JSON.stringify(each.events).includes(holds[0]);
      expect(found.reverse()).toEqual(written.filter(holdsIt));
    }
    if (!random.chance(0.05)) continue;
    await journal.close();
    journal = await openJournal(folder, options);
  }
  expect(await journal.between(1, written.length)).toEqual(written);
  await journal.close();
});
