import { X } from 'lucide-react';
import { hasPanel as panelIn, useUi } from '../../state/ui-state.ts';
import { t } from '../../texts/i18n.ts';
import { useEscape } from '../../ui/escape.ts';
import { SidePanel } from '../../ui/side-panel.tsx';
import { titleOf } from '../../ui/titles.ts';
import { AnswerFrame } from './answer-frame.tsx';
import { Development } from './development.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { FigureBoxes } from './figure-boxes.tsx';
import { openSubject, type Subject } from './page-state.ts';
import { Quotation } from './quotation.tsx';
import { RowShadows } from './shadows.tsx';
import { useList } from './use-list.ts';
import './evidence.css';

/** What stands behind one number: reported and computed, the source's words, and every record that counts. */
export function Evidence({ subject }: { readonly subject: Subject }) {
  const asked = useList(subject);
  const list = asked.answer;
  // A record that was opened from here lies over this panel and takes Escape first.
  const isCovered = useUi(panelIn);
  const close = () => openSubject(undefined);
  useEscape(close, !isCovered);
  const figure = list?.figure;
  const title = list ? titleOf(list.title) : '';
  return (
    <SidePanel className="evidence" label={t('figures.evidence.label', { title })}>
      <header className="evidence-head">
        <h2>{title}</h2>
        <button type="button" className="icon-button" aria-label={t('close')} onClick={close}>
          <X size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
      </header>
      <Together subject={subject} />
      <div className="side-panel-body evidence-body">
        <AnswerFrame asked={asked} isEmpty={() => false} waiting={<RowShadows rows={8} />}>
          {figure && <FigureBoxes figure={figure} />}
          {figure?.note && <p className="evidence-note">{titleOf(figure.note)}</p>}
          {figure && <Quotation figure={figure} />}
          {list && <Development list={list} />}
          {list && (
            <EvidenceList subject={subject} list={list} isLoading={asked.isLoading} onMore={asked.loadMore} />
          )}
        </AnswerFrame>
      </div>
    </SidePanel>
  );
}

/** The numbers of one row, of which the panel shows one at a time. */
function Together({ subject }: { readonly subject: Subject }) {
  const { together = [] } = subject;
  if (together.length < 2) return null;
  return (
    <fieldset className="segments evidence-together" aria-label={t('figures.evidence.of')}>
      {together.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === subject.id}
          onClick={() => openSubject({ ...subject, id })}
        >
          {titleOf(label)}
        </button>
      ))}
    </fieldset>
  );
}
