import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { SEARCH_ID } from '../../state/element-ids.ts';
import { t } from '../../texts/i18n.ts';
import { isComposing } from '../../ui/composing.ts';
import { useEscape } from '../../ui/escape.ts';
import { useFrame } from '../../ui/frame.ts';
import { latePart, type Missed } from '../../ui/late-part.tsx';
import { NotLoaded } from '../../ui/not-loaded.tsx';
import type { SearchControls } from './search-panel.tsx';
import './search-box.css';

const PanelNotLoaded = ({ why, retry }: Missed) => (
  <div className="search-panel">
    <NotLoaded why={why} retry={retry} />
  </div>
);
export const SearchPanel = latePart(async () => (await import('./search-panel.tsx')).SearchPanel, {
  NotLoaded: PanelNotLoaded,
});

const LIST_ID = 'search-list';

/** One box for names and commands. The input keeps the focus; the panel below shows what Enter takes. */
export function SearchBox() {
  const input = useRef<HTMLInputElement>(null);
  const controls = useRef<SearchControls>(null);
  const isPhone = useFrame() === 'phone';
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  /** Enter came before the list of what is typed: its first entry is taken once it is there. */
  const [isAwaited, setAwaited] = useState(false);

  const leave = () => {
    setAwaited(false);
    setOpen(false);
    setQuery('');
    input.current?.blur();
  };
  const type = (text: string) => {
    setAwaited(false);
    setQuery(text);
    setActive(0);
    setOpen(true);
  };
  useEscape(() => (query === '' ? leave() : type('')), open);

  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event.nativeEvent)) return;
    const { count = 0, isComing = query.trim() !== '' } = controls.current ?? {};
    const at = Math.min(active, Math.max(0, count - 1));
    if (event.key === 'Enter' && isComing && at === 0) {
      event.preventDefault();
      setAwaited(true);
    } else if (count === 0) {
      // Nothing to take, nothing to choose from.
    } else if (event.key === 'Enter') {
      event.preventDefault();
      controls.current?.run(at);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setActive((at + (event.key === 'ArrowDown' ? 1 : -1) + count) % count);
    }
  }

  return (
    <search className="search-box">
      <div className={`search-field${open ? ' open' : ''}`}>
        <Search size={16} strokeWidth={1.75} aria-hidden="true" />
        <input
          ref={input}
          id={SEARCH_ID}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          value={query}
          placeholder={t(isPhone ? 'search.short' : 'search.placeholder')}
          aria-label={t('search.label')}
          aria-expanded={open}
          aria-controls={LIST_ID}
          aria-activedescendant={open ? `search-entry-${active}` : undefined}
          onChange={(event) => type(event.target.value)}
          onFocus={() => setOpen(true)}
          onBlur={() => {
            setOpen(false);
            setAwaited(false);
          }}
          onKeyDown={onKeyDown}
        />
        {query === '' ? (
          <kbd className="key-cap">/</kbd>
        ) : (
          <button
            type="button"
            className="search-clear"
            aria-label={t('search.clear')}
            onPointerDown={(event) => {
              event.preventDefault();
              type('');
            }}
          >
            <X size={14} strokeWidth={1.75} aria-hidden="true" />
          </button>
        )}
      </div>
      {open && (
        <SearchPanel
          id={LIST_ID}
          query={query}
          active={active}
          controls={controls}
          isAwaited={isAwaited}
          onActive={setActive}
          onTaken={() => setAwaited(false)}
          onDone={leave}
        />
      )}
    </search>
  );
}
