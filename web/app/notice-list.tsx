import { Check, CircleAlert, X } from 'lucide-react';
import { dismiss, useNotices } from '../state/notices.ts';
import { t } from '../texts/i18n.ts';
import './notice-list.css';

export function NoticeList() {
  const notices = useNotices();
  return (
    <div className="notices" role="status" aria-live="polite">
      {notices.map(({ id, text, tone }) => (
        <div key={id} className={`notice ${tone}`}>
          {tone === 'done' ? (
            <Check size={16} strokeWidth={1.75} aria-hidden="true" />
          ) : (
            <CircleAlert size={16} strokeWidth={1.75} aria-hidden="true" />
          )}
          <span>{text}</span>
          <button type="button" className="icon-button" aria-label={t('close')} onClick={() => dismiss(id)}>
            <X size={14} strokeWidth={1.75} aria-hidden="true" />
          </button>
        </div>
      ))}
    </div>
  );
}
