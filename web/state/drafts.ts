import { create } from 'zustand';
import { DraftKeeper, type DraftStore, type KeptDraft } from '../live/draft-keeper.ts';

type Drafts = { readonly kept: ReadonlyMap<string, KeptDraft>; readonly fails: boolean };

const makeKeeper = () =>
  new DraftKeeper({
    now: () => Date.now(),
    changed: () => useDrafts.setState({ kept: keeper.kept, fails: keeper.fails }),
  });

/** What this person typed and has not sent; a component renders again where its own part is another. */
export const useDrafts = create<Drafts>(() => ({ kept: new Map(), fails: false }));
let keeper = makeKeeper();

/** Errors: none; a storage that fails is said by `fails`. */
export const openDrafts = (store: DraftStore, actorId: string): Promise<void> => keeper.open(store, actorId);

export const draftNow = (key: string): KeptDraft | undefined => keeper.kept.get(key);
export const useDraft = (key: string): KeptDraft | undefined => useDrafts(({ kept }) => kept.get(key));

/** `passing`: for as long as this page is open. */
export const keepDraft = (key: string, content: unknown, passing?: 'passing'): void =>
  keeper.keep(key, content, passing);
export const dropDraft = (key: string): void => keeper.drop(key);

/** Settles once the browser keeps what is kept here, or does not. */
export const draftsWritten = (): Promise<void> => keeper.written();

/** As on a page that was just opened. */
export function resetDrafts(): void {
  keeper = makeKeeper();
  useDrafts.setState({ kept: new Map(), fails: false });
}
