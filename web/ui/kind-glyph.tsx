import { KINDS, type Kind } from '../../graph/model/schema/kinds.ts';
import { latePart } from './late-part.tsx';
import './kind-glyph.css';

// The kinds on the map have glyphs of our own; the others' icons come with the first list that shows one.
const Blank = ({ size }: { readonly size: number }) => <svg width={size} height={size} aria-hidden="true" />;
export const KindIcon = latePart(async () => (await import('./kind-icon.tsx')).KindIcon, {
  Waiting: Blank,
  NotLoaded: Blank,
});

const STAR = 'M10 5.2l1.5 3 3.3.5-2.4 2.3.6 3.3-3-1.6-3 1.6.6-3.3-2.4-2.3 3.3-.5z';

type GlyphProps = { readonly kind: Kind | 'line'; readonly size?: number };

/** The mark of a kind as the map draws it: shape, colour and white icon. Always beside a word, so hidden from readers. */
export function KindGlyph({ kind, size = 20 }: GlyphProps) {
  const shape = kind === 'line' ? 'line' : KINDS[kind].mark.shape;
  if (kind !== 'line' && shape === 'dot') {
    return <KindIcon name={KINDS[kind].mark.icon} size={size} />;
  }
  return (
    <svg className="kind-glyph" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <Shape shape={shape} party={kind === 'PartyOrganization'} />
    </svg>
  );
}

function Shape({ shape, party }: { readonly shape: string; readonly party: boolean }) {
  switch (shape) {
    case 'circle':
      return party ? (
        <>
          <circle cx="10" cy="10" r="9" className="glyph-party" />
          <path d={STAR} className="glyph-icon" />
        </>
      ) : (
        <circle cx="10" cy="10" r="5.25" className="glyph-hollow" />
      );
    case 'square':
      return (
        <>
          <rect x="2" y="2" width="16" height="16" rx="3.5" className="glyph-community" />
          <path d="M10 5.5l5 4.2h-1.2v4.3h-2.6v-2.8H8.8V14H6.2V9.7H5z" className="glyph-icon" />
        </>
      );
    case 'hexagon':
      return (
        <>
          <path d="M5.6 1.9h8.8L19 10l-4.6 8.1H5.6L1 10z" className="glyph-unit" />
          <path d="M6 14V6.5h4V14zM11 14V9h3v5z" className="glyph-icon" />
        </>
      );
    case 'diamond':
      return (
        <>
          <path d="M10 .8L19.2 10 10 19.2.8 10z" className="glyph-brand" />
          <path d="M7 5.8h6v7.8l-3-2.2-3 2.2z" className="glyph-icon" />
        </>
      );
    case 'disc':
      return <circle cx="10" cy="10" r="8.5" className="glyph-disc" />;
    case 'hub':
      return (
        <>
          <path d="M2.5 5.5L10 10l7.5-4.5M10 10v7.5" className="glyph-edge" />
          <circle cx="10" cy="10" r="3" className="glyph-hub" />
        </>
      );
    default:
      return <path d="M2.5 14.5l15-9" className="glyph-edge" />;
  }
}
