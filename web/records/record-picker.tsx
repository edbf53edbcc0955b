import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import type { Kind } from '../../graph/model/schema/kinds.ts';
import { useRecordSearch } from '../state/record-search.ts';
import { t } from '../texts/i18n.ts';
import { isComposing } from '../ui/composing.ts';
import { useEscape } from '../ui/escape.ts';
import { KindGlyph } from '../ui/kind-glyph.tsx';
import { MatchedText } from '../ui/matched-text.tsx';
import './record-picker.css';

const SHOWN = 7;
/** The server's bound. */
const MOST_HITS = 50;

type RecordPickerProps = {
  readonly id?: string;
  readonly label: string;
  readonly kinds: readonly Kind[];
  readonly exclude?: readonly string[];
  readonly autoFocus?: boolean;
  readonly invalid?: boolean;
  onPick(id: string): void;
};

/** Finds one record by name, pinyin or initials. */
export function RecordPicker({
  id,
  label,
  kinds,
  exclude = [],
  autoFocus,
  invalid,
  onPick,
}: RecordPickerProps) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const { status, hits: all } = useRecordSearch(query, Math.min(MOST_HITS, SHOWN + exclude.length), kinds);
  const hits = useMemo(
    () => all.filter(({ id: found }) => !exclude.includes(found)).slice(0, SHOWN),
    [all, exclude],
  );
  const open = query.trim() !== '';
  const at = Math.min(active, Math.max(0, hits.length - 1));
  useEscape(() => setQuery(''), open);

  function pick(index: number) {
    const hit = hits[index];
    if (!hit) return;
    setQuery('');
    setActive(0);
    onPick(hit.id);
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event.nativeEvent) || !open) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      pick(at);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setActive((at + (event.key === 'ArrowDown' ? 1 : -1) + hits.length) % Math.max(1, hits.length));
    }
  }

  return (
    <div className="record-picker">
      <input
        ref={input}
        id={id}
        className="input"
        role="combobox"
        autoComplete="off"
        value={query}
        placeholder={t('picker.placeholder')}
        aria-label={label}
        aria-expanded={open}
        aria-controls={listId}
        aria-invalid={invalid}
        aria-activedescendant={open && hits.length > 0 ? `${listId}-${at}` : undefined}
        data-autofocus={autoFocus || undefined}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setQuery('')}
      />
      {open && (
        <div id={listId} className="picker-list" role="listbox" aria-label={label}>
          {hits.map((hit, index) => (
            <div
              key={hit.id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === at}
              tabIndex={-1}
              onPointerMove={() => setActive(index)}
              onPointerDown={(event) => {
                event.preventDefault();
                pick(index);
              }}
            >
              <KindGlyph kind={hit.kind} size={16} />
              <span>
                {hit.text === hit.name ? <MatchedText text={hit.name} matched={hit.matched} /> : hit.name}
              </span>
            </div>
          ))}
          {hits.length === 0 && (
            <div className="picker-state" role="presentation">
              {status === 'failed'
                ? t('picker.failed')
                : status === 'searching'
                  ? t('picker.searching')
                  : t('picker.none')}
            </div>
          )}
        </div>
      )}
    </div>
  );
}
