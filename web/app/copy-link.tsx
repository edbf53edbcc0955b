import { Link2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { t } from '../texts/i18n.ts';
import { LinkCard } from './later.ts';

/** The link to what is seen, for somebody else. */
export function CopyLink() {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className="button copy-link"
        aria-label={t('copyLink')}
        title={t('copyLink')}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Link2 size={16} strokeWidth={1.75} aria-hidden="true" />
      </button>
      {isOpen && <LinkCard anchor={anchor} onClose={() => setOpen(false)} />}
    </>
  );
}
