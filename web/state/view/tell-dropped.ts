import type { PartKind } from '../../../graph/model/tab-view/address-part.ts';
import { t } from '../../texts/i18n.ts';
import { dismiss, tell } from '../notices.ts';

/** What the server says a moment later is told in the same sentence. */
const ONE_SENTENCE_MS = 6_000;
let said: { readonly parts: readonly PartKind[]; readonly notice: number; readonly atMs: number } | undefined;

/** Says what of a link could not be followed, and why so much is not seen. */
export function tellDropped(dropped: readonly PartKind[]): void {
  if (dropped.length === 0) return;
  const nowMs = performance.now();
  const before = said && nowMs - said.atMs < ONE_SENTENCE_MS ? said : undefined;
  const parts = [...(before?.parts ?? []), ...dropped];
  if (before) dismiss(before.notice);
  void import('../../texts/later.ts').then(() => {
    const kinds = [...new Set(parts)];
    const what = kinds
      .map((kind) => {
        const count = parts.filter((each) => each === kind).length;
        return t(`view.dropped.${kind}`, { n: t(`view.count.${count === 1 ? 'one' : 'other'}`, { count }) });
      })
      .join(t('listJoin'));
    said = {
      parts,
      notice: tell(t('view.droppedParts', { count: parts.length, what }), 'problem'),
      atMs: nowMs,
    };
  });
}
