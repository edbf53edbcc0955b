import { ChevronDown, Plus } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { t } from '../../texts/i18n.ts';
import './create-menu.css';

const CreateList = lazy(() => import('./create-list.tsx').then((module) => ({ default: module.CreateList })));

export function CreateMenu() {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className="button create-button"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
        <span>{t('create.menu')}</span>
        <ChevronDown size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
      {open && (
        <Suspense fallback={null}>
          <CreateList anchor={anchor} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
