import { Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../live/session.ts';
import { personColour } from '../ui/person-colour.ts';
import { Popover } from '../ui/popover.tsx';
import { IdentityDialog } from './later.ts';
import './me.css';

/** The character that stands for a name: the last of a Chinese one, which tells people with one surname apart. */
const initialOf = (name: string): string => {
  const characters = [...name.trim()];
  return characters[characters.length - 1] ?? '';
};

type MeProps = { readonly session: Session | undefined; onRenamed(session: Session): void };

export function Me({ session, onRenamed }: MeProps) {
  const { t } = useTranslation();
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<'no' | 'card' | 'rename'>('no');
  const close = () => setOpen('no');
  if (!session) return null;
  const name = session.name ?? t('me.anonymous');
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className={`avatar ${personColour(session.actorId)}`}
        aria-label={`${t('me.title')}: ${name}`}
        aria-haspopup="dialog"
        aria-expanded={open === 'card'}
        onClick={() => setOpen(open === 'no' ? 'card' : 'no')}
      >
        {initialOf(name)}
      </button>
      {open === 'card' && (
        <Popover anchor={anchor} label={t('me.title')} align="end" onClose={close}>
          <div className="me-card">
            <strong>{name}</strong>
            {session.unit && <span>{session.unit}</span>}
            <p>{t('me.explain')}</p>
            <button type="button" className="button small" onClick={() => setOpen('rename')}>
              {t('me.rename')}
            </button>
          </div>
        </Popover>
      )}
      {open === 'rename' && (
        <Suspense fallback={null}>
          <IdentityDialog
            known={session}
            onClose={close}
            onDone={(renamed) => {
              close();
              onRenamed(renamed);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
