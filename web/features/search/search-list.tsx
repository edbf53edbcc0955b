import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../../texts/i18n.ts';
import { KindGlyph } from '../../ui/kind-glyph.tsx';
import { MatchedText } from '../../ui/matched-text.tsx';
import type { CommandEntry } from './commands.ts';
import type { NameEntry } from './entries.ts';

type SearchListProps = {
  readonly id: string;
  readonly query: string;
  readonly status: 'idle' | 'searching' | 'found' | 'failed' | 'offline';
  readonly names: readonly NameEntry[];
  /** How many names there are, more than these. */
  readonly total: number;
  readonly pages: readonly CommandEntry[];
  readonly commands: readonly CommandEntry[];
  readonly active: number;
  onActive(index: number): void;
  onRun(index: number): void;
  /** All of them are to be shown. */
  onAll(): void;
};

/** Names, then commands. The input keeps the focus; the list only shows which entry Enter takes. */
export function SearchList(props: SearchListProps) {
  const { id, query, status, names, total, pages, commands, active, onActive, onRun, onAll } = props;
  const hasMore = total > names.length;
  const results = hasMore
    ? t('search.firstResults', { count: names.length, total })
    : t('search.results', { count: names.length });
  const option = (index: number, className: string, children: ReactNode) => (
    <div
      key={index}
      id={`search-entry-${index}`}
      role="option"
      aria-selected={index === active}
      tabIndex={-1}
      className={`search-entry ${className}`}
      onPointerMove={() => index !== active && onActive(index)}
      onPointerDown={(event) => {
        event.preventDefault();
        onRun(index);
      }}
    >
      {children}
    </div>
  );
  return (
    <div className="search-panel">
      {(status === 'failed' || status === 'offline') && (
        <p className={`search-state with-icon${status === 'failed' ? ' problem' : ''}`} role="status">
          <CircleAlert size={16} strokeWidth={1.75} aria-hidden="true" />
          {t(`search.${status}`)}
        </p>
      )}
      {status === 'searching' && names.length === 0 && (
        <p className="search-state">{t('search.searching')}</p>
      )}
      {status === 'found' && names.length === 0 && (
        <p className="search-state">
          <strong>{t('search.none', { query: query.trim() })}</strong>
          <span>{t('search.noneHint')}</span>
        </p>
      )}
      <div className="search-entries" id={id} role="listbox" aria-label={t('search.label')}>
        {pages.length > 0 && <GroupHead text={t('search.pages')} />}
        {pages.map((entry, index) => option(index, 'command', <CommandRow entry={entry} />))}
        {names.length > 0 && <GroupHead text={t('search.names')} note={hasMore ? results : undefined} />}
        {names.map((entry, index) =>
          option(
            pages.length + index,
            'name',
            <NameRow entry={entry} isActive={pages.length + index === active} />,
          ),
        )}
        {hasMore && (
          <button
            type="button"
            className="search-all"
            tabIndex={-1}
            onPointerDown={(event) => {
              event.preventDefault();
              onAll();
            }}
          >
            {t('search.showAll', { total })}
          </button>
        )}
        {commands.length > 0 && <GroupHead text={t('search.commands')} />}
        {commands.map((entry, index) =>
          option(pages.length + names.length + index, 'command', <CommandRow entry={entry} />),
        )}
      </div>
      <footer className="search-foot">
        <span>
          <kbd className="key-cap">↑</kbd>
          <kbd className="key-cap">↓</kbd>
          {t('search.choose')}
        </span>
        <span>
          <kbd className="key-cap">Enter</kbd>
          {t('search.run')}
        </span>
        <span>
          <kbd className="key-cap">Esc</kbd>
          {t('search.leave')}
        </span>
        <span className="search-ways">{t('search.ways')}</span>
      </footer>
      <p className="visually-hidden" aria-live="polite">
        {status === 'found' && results}
      </p>
    </div>
  );
}

const CommandRow = ({ entry }: { readonly entry: CommandEntry }) => (
  <>
    <entry.icon size={16} strokeWidth={1.75} aria-hidden="true" />
    <span className="search-text">{entry.name}</span>
    {entry.key && <kbd className="key-cap">{entry.key}</kbd>}
  </>
);

type GroupHeadProps = { readonly text: string; readonly note?: string | undefined };

const GroupHead = ({ text, note }: GroupHeadProps) => (
  <div className="search-group" role="presentation">
    {text}
    {note && <span>{note}</span>}
  </div>
);

function NameRow({ entry, isActive }: { readonly entry: NameEntry; readonly isActive: boolean }) {
  const isOther = entry.text !== entry.name;
  const hidden = entry.hiddenBy && t('search.hiddenBy', { what: t(`map.classes.${entry.hiddenBy}`) });
  const action = entry.hiddenBy ? 'search.reveal' : entry.mapId ? 'search.locate' : 'search.open';
  return (
    <>
      <KindGlyph kind={entry.kind} size={18} />
      <span className="search-text">
        <span className="search-name">
          {isOther ? entry.name : <MatchedText text={entry.name} matched={entry.matched} />}
        </span>
        <span className="detail-line">
          {[...(hidden ? [hidden] : []), ...entry.details].join(t('dot'))}
          {isOther && (
            <>
              {t('dot')}
              <MatchedText text={entry.text} matched={entry.matched} />
            </>
          )}
        </span>
      </span>
      {(isActive || entry.hiddenBy) && <span className="search-action">{t(action)}</span>}
    </>
  );
}
