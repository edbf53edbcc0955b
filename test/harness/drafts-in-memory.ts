import type { DraftStore, KeptDraft } from '../../web/live/draft-keeper.ts';

/** What a browser keeps of drafts, without the browser: copies, as a storage makes them. */
export class DraftsInMemory implements DraftStore {
  readonly drafts = new Map<string, KeptDraft>();
  isBroken = false;

  async all(): Promise<readonly KeptDraft[]> {
    this.#check();
    return structuredClone([...this.drafts.values()]);
  }
  async put(draft: KeptDraft): Promise<void> {
    this.#check();
    this.drafts.set(`${draft.actorId} ${draft.key}`, structuredClone(draft));
  }
  async remove({ actorId, key }: Pick<KeptDraft, 'actorId' | 'key'>): Promise<void> {
    this.#check();
    this.drafts.delete(`${actorId} ${key}`);
  }
  #check(): void {
    if (this.isBroken) throw new Error('full');
  }
}
