import { type ReactNode, useEffect, useRef } from 'react';
import { useEscape } from './escape.ts';
import './dialog.css';

type DialogProps = {
  readonly title: string;
  readonly children: ReactNode;
  /** Undefined: it can only be completed, not left. */
  readonly onClose?: (() => void) | undefined;
};

/** A modal dialog: the browser keeps the focus inside and gives it back. Escape closes it and nothing below it. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  useEscape(() => onClose?.());
  useEffect(() => {
    const dialog = element.current;
    const opener = document.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    dialog?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      className="dialog"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <h2 className="dialog-title">{title}</h2>
      {children}
    </dialog>
  );
}
