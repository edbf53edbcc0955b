import { useRef, useState } from 'react';
import type { Session } from '../live/session.ts';
import { t } from '../texts/i18n.ts';
import { personColour } from '../ui/person-colour.ts';
import { IdentityDialog, MeCard } from './later.ts';
import './me.css';

/** The character that stands for a name: the last of a Chinese one, which tells people with one surname apart. */
const initialOf = (name: string): string => {
  const characters = [...name.trim()];
  return characters[characters.length - 1] ?? '';
};

type MeProps = { readonly session: Session | undefined; onRenamed(session: Session): void };

export function Me({ session, onRenamed }: MeProps) {
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
        <MeCard
          anchor={anchor}
          name={name}
          unit={session.unit}
          onRename={() => setOpen('rename')}
          onClose={close}
        />
      )}
      {open === 'rename' && (
        <IdentityDialog
          known={session}
          onClose={close}
          onDone={(renamed) => {
            close();
            onRenamed(renamed);
          }}
        />
      )}
    </>
  );
}
