import { ChevronDown, Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { ToldNotLoaded } from '../../records/told-not-loaded.tsx';
import { t } from '../../texts/i18n.ts';
import { latePart } from '../../ui/late-part.tsx';
import './create-menu.css';

export const CreateList = latePart(async () => (await import('./create-list.tsx')).CreateList, {
  NotLoaded: ToldNotLoaded,
});

export function CreateMenu() {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className="button create-button"
        aria-label={t('create.menu')}
        title={t('create.menu')}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
        <span>{t('create.menu')}</span>
        <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
      {open && <CreateList anchor={anchor} onClose={() => setOpen(false)} />}
    </>
  );
}
