import { t } from '../../texts/i18n.ts';

/** As many rows as the six groups will have, so that nothing jumps when they come. */
const CARDS = [3, 3, 6, 7, 6, 5] as const;

/** Shadows of the six cards. */
export function CardShadows() {
  return (
    <div className="shadows two" role="status" aria-label={t('figures.loading')}>
      {CARDS.map((rows, card) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shadows are all alike
        <RowShadows key={card} rows={rows} />
      ))}
    </div>
  );
}

export const RowShadows = ({ rows }: { readonly rows: number }) => (
  <div className="shadow-rows" aria-hidden="true">
    {Array.from({ length: rows }, (_, row) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: shadows are all alike
      <span key={row} />
    ))}
  </div>
);
