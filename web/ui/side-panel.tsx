import { type ReactNode, useEffect, useRef, useState } from 'react';
import { t } from '../texts/i18n.ts';
import './side-panel.css';

type SidePanelProps = {
  readonly className: string;
  readonly label: string;
  readonly children: ReactNode;
  /** It takes the focus, as what a search has opened. */
  readonly isWanted?: boolean;
  onFocused?(): void;
};

/** A panel for reading beside the map; on a phone it begins low, so that the map stays in view. */
export function SidePanel({ className, label, children, isWanted = false, onFocused }: SidePanelProps) {
  const [isTall, setTall] = useState(false);
  const panel = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each wish
  useEffect(() => {
    if (!isWanted) return;
    panel.current?.focus();
    onFocused?.();
  }, [isWanted]);
  return (
    <aside
      ref={panel}
      className={`panel side-panel has-grip ${className}${isTall ? ' tall' : ''}`}
      aria-label={label}
      tabIndex={-1}
    >
      <button
        type="button"
        className="side-panel-grip"
        aria-label={t(isTall ? 'sheet.shrink' : 'sheet.grow')}
        onClick={() => setTall(!isTall)}
      />
      {children}
    </aside>
  );
}
