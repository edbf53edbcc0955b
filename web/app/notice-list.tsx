import { Check, CircleAlert, X } from 'lucide-react';
import { dismiss, hold, release, useNotices } from '../state/notices.ts';
import { t } from '../texts/i18n.ts';
import './notice-list.css';

export function NoticeList() {
  const notices = useNotices();
  return (
    <div className="notices" role="status" aria-live="polite">
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
