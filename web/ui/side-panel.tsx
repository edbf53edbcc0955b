import { type ReactNode, useState } from 'react';
import { t } from '../texts/i18n.ts';
import './side-panel.css';

type SidePanelProps = {
  readonly className: string;
  readonly label: string;
  readonly children: ReactNode;
};

/** A panel for reading beside the map; on a phone it begins low, so that the map stays in view. */
export function SidePanel({ className, label, children }: SidePanelProps) {
  const [isTall, setTall] = useState(false);
  return (
    <aside className={`panel side-panel has-grip ${className}${isTall ? ' tall' : ''}`} aria-label={label}>
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
