import { CircleAlert, History, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './form-alert.css';

type FormAlertProps = {
  /** A problem stands in the way; a caution can be acknowledged; an offer can be taken. */
  readonly tone: 'problem' | 'caution' | 'offer';
  readonly text: string;
  /** What can be done about it. */
  readonly children?: ReactNode;
};

const ICON = { problem: CircleAlert, caution: TriangleAlert, offer: History } as const;

/** What is to be known of a form as a whole, never by colour alone. */
export function FormAlert({ tone, text, children }: FormAlertProps) {
  const Icon = ICON[tone];
  return (
    <div className={`form-alert is-${tone}`} role={tone === 'offer' ? 'status' : 'alert'}>
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      <span>{text}</span>
      {children}
    </div>
  );
}
