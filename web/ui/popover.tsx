import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useEscape } from './escape.ts';
import './popover.css';

const GAP = 6;
const MARGIN = 8;

type PopoverProps = {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly children: ReactNode;
  readonly align?: 'start' | 'end';
  /** `menu`: arrow keys move between its items. */
  readonly role?: 'dialog' | 'menu';
  onClose(): void;
};

/** A small panel beside what it explains. Focus goes in, and back to the anchor when it closes. */
export function Popover({
  anchor,
  label,
  children,
  align = 'start',
  role = 'dialog',
  onClose,
}: PopoverProps) {
  const panel = useRef<HTMLDivElement>(null);
  useEscape(onClose);

  useLayoutEffect(() => {
    const place = () => {
      if (panel.current && anchor.current) putBeside(panel.current, anchor.current, align);
    };
    place();
    window.addEventListener('resize', place);
    return () => window.removeEventListener('resize', place);
  }, [anchor, align]);

  useEffect(() => {
    const element = panel.current;
    const opener = anchor.current;
    (element?.querySelector<HTMLElement>('[data-autofocus], button, input, a[href]') ?? element)?.focus();
    return () => {
      if (element?.contains(document.activeElement) || document.activeElement === document.body)
        opener?.focus();
    };
  }, [anchor]);

  useEffect(() => {
    const onPointerDown = (event: PointerEvent) => {
      const target = event.target as Node;
      if (!panel.current?.contains(target) && !anchor.current?.contains(target)) onClose();
    };
    window.addEventListener('pointerdown', onPointerDown, true);
    return () => window.removeEventListener('pointerdown', onPointerDown, true);
  }, [anchor, onClose]);

  const attributes = {
    role,
    'aria-label': label,
    tabIndex: -1,
    onKeyDown: role === 'menu' ? moveInMenu : undefined,
  };
  return createPortal(
    <div ref={panel} className="popover" {...attributes}>
      {children}
    </div>,
    document.body,
  );
}

function putBeside(panel: HTMLElement, anchor: HTMLElement, align: 'start' | 'end'): void {
  const near = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = panel;
  const below = near.bottom + GAP;
  const fitsBelow = below + height <= window.innerHeight - MARGIN;
  const top = fitsBelow ? below : Math.max(MARGIN, near.top - GAP - height);
  const wanted = align === 'start' ? near.left : near.right - width;
  const left = Math.min(Math.max(MARGIN, wanted), window.innerWidth - width - MARGIN);
  panel.style.top = `${Math.round(top)}px`;
  panel.style.left = `${Math.round(Math.max(0, left))}px`;
}

function moveInMenu(event: React.KeyboardEvent<HTMLDivElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const items = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
  const at = items.indexOf(document.activeElement as HTMLButtonElement);
  items[(at + step + items.length) % items.length]?.focus();
}
