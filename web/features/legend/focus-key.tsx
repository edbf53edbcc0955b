import type { Kind } from '../../../graph/model/schema/kinds.ts';
import type { Drawing } from '../../canvas/draw/drawing.ts';
import { markFor } from '../../canvas/figure/figure.ts';
import { dotsAround } from '../../canvas/figure/satellites.ts';
import { useView } from '../../state/live-context.tsx';
import { useReferenceDay } from '../../state/reference-day.ts';
import { t } from '../../texts/i18n.ts';
import '../../texts/later.ts';
import { KindGlyph } from '../../ui/kind-glyph.tsx';
import { kindTitle } from '../../ui/titles.ts';
import './focus-key.css';

type FocusKeyProps = { readonly drawing: Drawing; readonly id: string };

/** What the small discs around the focused mark are, and how many of each. */
export function FocusKey({ drawing, id }: FocusKeyProps) {
  const on = useReferenceDay();
  const counts = useView(
    (view) => {
      const mark = markFor(drawing, id);
      const found = new Map<Kind, number>();
      for (const { kind } of mark ? dotsAround(view, [mark], on) : [])
        found.set(kind, (found.get(kind) ?? 0) + 1);
      return [...found];
    },
    [drawing, id, on],
  );
  if (counts.length === 0) return null;
  return (
    <section className="focus-key">
      <h3>{t('focusKey.title')}</h3>
      <ul>
        {counts.map(([kind, count]) => (
          <li key={kind}>
            <KindGlyph kind={kind} size={16} />
            <span>{kindTitle(kind)}</span>
            <span>{count}</span>
          </li>
        ))}
      </ul>
      <p>{t('focusKey.hint')}</p>
    </section>
  );
}
