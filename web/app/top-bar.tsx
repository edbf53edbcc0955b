import { CreateMenu } from '../features/records/create-menu.tsx';
import { SearchBox } from '../features/search/search-box.tsx';
import type { Session } from '../live/session.ts';
import { useView } from '../state/live-context.tsx';
import { workspaceNameOf } from '../state/reference-day.ts';
import { t } from '../texts/i18n.ts';
import { ConnectionMark } from './connection-mark.tsx';
import { CopyLink } from './copy-link.tsx';
import { DateControl } from './date-control.tsx';
import { Me } from './me.tsx';
import { UndoButtons } from './undo-buttons.tsx';
import './top-bar.css';

type TopBarProps = { readonly session: Session | undefined; onRenamed(session: Session): void };

export function TopBar({ session, onRenamed }: TopBarProps) {
  const name = useView(workspaceNameOf, []);
  return (
    <header className="top-bar">
      <h1 className="top-title">
        {t('product')}
        {name && <span className="top-separator">{t('separator')}</span>}
        {name && <span className="top-workspace">{name}</span>}
      </h1>
      <SearchBox />
      <div className="top-tools">
        <UndoButtons />
        <CreateMenu />
        <DateControl />
        <CopyLink />
        <ConnectionMark />
        <Me session={session} onRenamed={onRenamed} />
      </div>
    </header>
  );
}
