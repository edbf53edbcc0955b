import type { Entry, TakesBack } from './entry.ts';

/** What a command is to take back; `isPart`: not all of it. */
export type TakenBack = { readonly seqs: readonly number[]; readonly isPart: boolean };

/** What the entry of such a command says of itself. */
export function takesBackOf(
  { seqs, isPart }: TakenBack,
  entry: (seq: number) => Pick<Entry, 'takesBack'> | undefined,
): TakesBack {
  const isRedo = seqs.every((seq) => entry(seq)?.takesBack?.way === 'undo');
  return { seqs: [...new Set(seqs)], way: isPart ? 'part' : isRedo ? 'redo' : 'undo' };
}
