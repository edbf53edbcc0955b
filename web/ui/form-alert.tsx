import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './form-alert.css';

type FormAlertProps = {
  /** A problem stands in the way; a caution can be acknowledged. */
  readonly tone: 'problem' | 'caution';
  readonly text: string;
  /** What can be done about it. */
  readonly children?: ReactNode;
};

/** What is to be known of a form as a whole, never by colour alone. */
export function FormAlert({ tone, text, children }: FormAlertProps) {
  const Icon = tone === 'problem' ? CircleAlert : TriangleAlert;
  return (
    <div className={`form-alert is-${tone}`} role="alert">
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      <span>{text}</span>
      {children}
    </div>
  );
}
