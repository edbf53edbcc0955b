import { type RefObject, useEffect, useRef, useState } from 'react';
import { MOST_IN_ADDRESS } from '../../graph/model/tab-view/map-parts.ts';
import { useTabView } from '../state/ui-state.ts';
import { copyText, linkHere } from '../state/view/link.ts';
import { t } from '../texts/i18n.ts';
import '../texts/later.ts';
import { Popover } from '../ui/popover.tsx';
import './link-card.css';

type LinkCardProps = { readonly anchor: RefObject<HTMLElement | null>; onClose(): void };

/** Copies the link to what is seen at once, and shows it; where the browser does not allow that, it is ready to be copied by hand. */
export function LinkCard({ anchor, onClose }: LinkCardProps) {
  const field = useRef<HTMLInputElement>(null);
  const [link] = useState(linkHere);
  const [isCopied, setCopied] = useState<boolean>();
  const lit = useTabView((view) => view.shown?.ids.length ?? 0);
  useEffect(() => {
    void copyText(link).then((copied) => {
      setCopied(copied);
      field.current?.focus();
      field.current?.select();
    });
  }, [link]);
  return (
    <Popover anchor={anchor} label={t('link.title')} align="end" onClose={onClose}>
      <div className="link-card">
        <input
          ref={field}
          className="input"
          readOnly
          value={link}
          aria-label={t('link.text')}
          data-autofocus
          onFocus={(event) => event.target.select()}
        />
        <p role="status">{isCopied !== undefined && t(isCopied ? 'link.copied' : 'link.byHand')}</p>
        {lit > MOST_IN_ADDRESS && <p>{t('link.tooMany', { count: lit })}</p>}
      </div>
    </Popover>
  );
}
