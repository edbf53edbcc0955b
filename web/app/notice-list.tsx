import { Check, CircleAlert, X } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { dismiss, hold, release, useNotices } from '../state/notices.ts';
import { t } from '../texts/i18n.ts';
import { useFrame } from '../ui/frame.ts';
import { useInsets } from './insets.ts';
import './notice-list.css';

const GAP_PX = 24;

/** Over the map between its panels; a page that covers the map makes room for them, so that they cover no figure. */
export function NoticeList() {
  const notices = useNotices();
  const list = useRef<HTMLDivElement>(null);
  const isPhone = useFrame() === 'phone';
  const { left, right, bottom } = useInsets();
  const place = isPhone ? { bottom } : { left, right };
  useLayoutEffect(() => {
    const element = list.current;
    const height = notices.length === 0 ? 0 : (element?.offsetHeight ?? 0) + GAP_PX;
    element?.parentElement?.style.setProperty('--notices', `${height}px`);
  }, [notices]);
  return (
    <div ref={list} className="notices" role="status" aria-live="polite" style={place}>
      {notices.map(({ id, text, tone, stays, actions = [] }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while somebody reads it or is at its buttons
        <div
          key={id}
          className={`notice ${tone}`}
          onPointerEnter={() => hold({ id })}
          onPointerLeave={() => release({ id, stays })}
          onFocus={() => hold({ id })}
          onBlur={() => release({ id, stays })}
        >
          {tone === 'done' ? (
            <Check size={16} strokeWidth={1.75} aria-hidden="true" />
          ) : (
            <CircleAlert size={16} strokeWidth={1.75} aria-hidden="true" />
          )}
          <span>{text}</span>
          {actions.map(({ word, run }) => (
            <button
              key={word}
              type="button"
              className="button small"
              onClick={() => {
                dismiss(id);
                run();
              }}
            >
              {word}
            </button>
          ))}
          <button type="button" className="icon-button" aria-label={t('close')} onClick={() => dismiss(id)}>
            <X size={14} strokeWidth={1.75} aria-hidden="true" />
          </button>
        </div>
      ))}
    </div>
  );
}
