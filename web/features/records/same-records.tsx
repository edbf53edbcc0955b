import type { Kind } from '../../../graph/model/schema/kinds.ts';
import { useLiveHandle, useView } from '../../state/live-context.tsx';
import { closeSheet, select } from '../../state/ui-actions.ts';
import { t } from '../../texts/i18n.ts';
import { FormAlert } from '../../ui/form-alert.tsx';
import { nameOf } from '../../ui/record-name.tsx';
import type { Drafts } from './record-draft.ts';
import { sameRecords } from './same-record.ts';

/** Records that are most likely what is being entered: said before it is sent, with the way to each. */
export function SameRecords({ kind, drafts }: { readonly kind: Kind; readonly drafts: Drafts }) {
  const { view } = useLiveHandle();
  const found = useView((now) => sameRecords(now, kind, drafts), [kind, drafts]);
  return (
    <>
      {found.map(({ id, by }) => {
        const node = view.node(id);
        return (
          node && (
            <FormAlert key={id} tone="caution" text={t(`same.${by}`, { name: nameOf(node) })}>
              <button
                type="button"
                className="button small"
                onClick={() => {
                  closeSheet();
                  select(id);
                }}
              >
                {t('same.open')}
              </button>
            </FormAlert>
          )
        );
      })}
    </>
  );
}
