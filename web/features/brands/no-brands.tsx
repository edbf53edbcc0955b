import { useReferenceDay } from '../../state/reference-day.ts';
import { t } from '../../texts/i18n.ts';
import { CreateButton } from './create-button.tsx';
import { searchFor, showUnbacked } from './page-state.ts';

/** In place of the rows: there are none yet, or none of those asked for. */
export function NoBrands({ hasSome }: { readonly hasSome: boolean }) {
  const on = useReferenceDay();
  if (!hasSome)
    return (
      <div className="brands-none" role="status">
        <h3>{t('brands.emptyTitle')}</h3>
        <p>{t('brands.emptyDay', { day: on })}</p>
        <CreateButton kind="BrandProject" />
      </div>
    );
  return (
    <div className="brands-none" role="status">
      <h3>{t('brands.noMatch')}</h3>
      <button
        type="button"
        className="button"
        onClick={() => {
          searchFor('');
          showUnbacked(false);
        }}
      >
        {t('brands.showAll')}
      </button>
    </div>
  );
}
