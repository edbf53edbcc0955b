import type { ReactNode } from 'react';
import { FieldError } from './field-error.tsx';
import './form-row.css';

type FormRowProps = {
  readonly label: string;
  /** The control that the label belongs to; several controls name themselves. */
  readonly htmlFor?: string;
  readonly isRequired?: boolean | undefined;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
};

/** One line of a form: what is asked, the control, and below it what is wrong or where a value comes from. */
export function FormRow({ label, htmlFor, isRequired = false, error, hint, children }: FormRowProps) {
  const title = (
    <>
      {isRequired && (
        <span className="form-required" aria-hidden="true">
          *
        </span>
      )}
      {label}
    </>
  );
  return (
    <div className="form-row">
      {htmlFor === undefined ? (
        <span className="form-label">{title}</span>
      ) : (
        <label className="form-label" htmlFor={htmlFor}>
          {title}
        </label>
      )}
      {children}
      {error && <FieldError id={htmlFor && errorId(htmlFor)} text={error} />}
      {hint && <p className="control-hint">{hint}</p>}
    </div>
  );
}

/** By which a control says that what is wrong with it stands below. */
export const errorId = (controlId: string): string => `${controlId}-error`;
