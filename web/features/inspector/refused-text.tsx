import type { LiveCommand } from '../../live/live.ts';
import { commandText } from '../../state/command-text.ts';
import { useView } from '../../state/live-context.tsx';
import { useReferenceDay } from '../../state/reference-day.ts';
import { t } from '../../texts/i18n.ts';
import { formatDay, formatValue } from '../../ui/format-value.ts';
import { titleOf } from '../../ui/titles.ts';
import { type RefusedRow, refusedRows } from './refused-rows.ts';

/** What somebody had written, to be read and copied. */
export function RefusedText({ command }: { readonly command: LiveCommand }) {
  const on = useReferenceDay();
  const { what, rows } = useView(
    (view) => ({ what: commandText(command, view), rows: refusedRows(view, command, on) }),
    [command, on],
  );
  return (
    <section className="refused-text" aria-label={t('refusal.written')}>
      <h3>{t('refusal.written')}</h3>
      <p>{what}</p>
      {rows.length > 0 && (
        <dl>
          {rows.map((row) => (
            <div key={row.name}>
              <dt>{titleOf(row.spec.title)}</dt>
              <dd>{mineText(row)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

/** A value as it would read, and from when where it is dated. */
function mineText({ name, spec, mine, from }: RefusedRow): string {
  const value = mine === undefined ? t('refusal.cleared') : formatValue(spec, name, mine);
  return from ? t('refusal.from', { value, day: formatDay(from) }) : value;
}
