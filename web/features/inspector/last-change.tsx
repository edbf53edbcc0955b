import { useLive } from '../../state/live-context.tsx';
import { t } from '../../texts/i18n.ts';
import { nameOfChange } from './name-of-change.ts';

/** Who changed the open record last, where this page saw it happen. */
export function LastChange({ id }: { readonly id: string }) {
  const by = nameOfChange(useLive(), id);
  return by ? <footer className="inspector-foot">{t('inspector.changedBy', by)}</footer> : null;
}
