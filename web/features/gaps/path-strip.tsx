import type { Finding } from '../../../graph/model/answers/gap.ts';
import { useView } from '../../state/live-context.tsx';
import { select } from '../../state/ui-actions.ts';
import { t } from '../../texts/i18n.ts';
import { KindGlyph } from '../../ui/kind-glyph.tsx';
import { nameOf, RecordName } from '../../ui/record-name.tsx';
import { titleOf } from '../../ui/titles.ts';
import { namedIn, relationWords } from './words-of.ts';
import './path-strip.css';

/** So much room a short path takes for each of its records on a wide screen; more where names need it. */
const USUAL_STOP = 340;

/** Why, as records and relations from left to right; what is missing as a dashed bracket below. As on the map. */
export function PathStrip({ finding }: { readonly finding: Finding }) {
  const { path } = finding;
  const words = useView((view) => relationWords(view, path), [path]);
  return (
    <ol
      className="path-strip"
      style={{
        gridTemplateColumns: columnsFor(path.nodes.length),
        minWidth: `min(100%, ${path.nodes.length * USUAL_STOP}px)`,
      }}
    >
      {path.nodes.map((id, index) => (
        <PathStop key={id} finding={finding} id={id} index={index} word={words[index - 1]} />
      ))}
      <Missing finding={finding} />
    </ol>
  );
}

/** Names take what they need as far as there is room, lines share the rest. A last column gives a lone bracket its room. */
const columnsFor = (count: number): string =>
  `${Array.from({ length: count }, () => 'minmax(0, max-content)').join(' minmax(72px, 1fr) ')}${count === 1 ? ' minmax(120px, 1fr)' : ''}`;

type PathStopProps = {
  readonly finding: Finding;
  readonly id: string;
  readonly index: number;
  /** The relation that leads to it; undefined for the first. */
  readonly word: string | undefined;
};

function PathStop({ finding, id, index, word }: PathStopProps) {
  const named = namedIn(finding, id);
  const column = 2 * index + 1;
  return (
    <>
      {index > 0 && (
        <li
          className={`path-line${word ? '' : ' is-loose'}`}
          style={{ gridColumn: column - 1 }}
          aria-hidden={!word}
        >
          <span className="path-word">{word}</span>
        </li>
      )}
      <li className="path-stop" style={{ gridColumn: column }}>
        {named ? (
          <button
            type="button"
            title={t('gaps.strip.openRecord', { name: nameOf(named) })}
            onClick={() => select(id)}
          >
            <KindGlyph kind={named.kind} size={18} />
            <span className="path-name">
              <RecordName node={named} />
            </span>
          </button>
        ) : (
          t('unknown')
        )}
      </li>
    </>
  );
}

function Missing({ finding }: { readonly finding: Finding }) {
  const { missing, nodes } = finding.path;
  if (!missing) return null;
  const [one, other] = [nodes.indexOf(missing.from), nodes.indexOf(missing.to ?? '')];
  const ends = [one, other].filter((at) => at >= 0);
  const first = Math.min(...ends, nodes.length - 1);
  const last = Math.max(...ends, 0);
  const isBetween = ends.length === 2 && first !== last;
  const what = titleOf(missing.what);
  const nameAt = (at: number) => {
    const named = namedIn(finding, nodes[at] ?? '');
    return named ? nameOf(named) : t('unknown');
  };
  return (
    <li
      className={`path-missing${isBetween ? '' : ' is-lone'}`}
      style={{ gridColumn: isBetween ? `${2 * first + 1} / ${2 * last + 1}` : `${2 * first + 1} / span 2` }}
    >
      <span className="visually-hidden">
        {isBetween
          ? t('gaps.strip.path', { from: nameAt(first), to: nameAt(last), what })
          : t('gaps.strip.pathAt', { from: nameAt(first), what })}
      </span>
      <span aria-hidden="true">{what}</span>
    </li>
  );
}
