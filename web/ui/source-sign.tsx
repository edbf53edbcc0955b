import type { Source } from '../../graph/model/schema/source.ts';

const PATHS: Readonly<Record<Source | 'none', string>> = {
  article: 'M1 4a3 3 0 1 0 6 0a3 3 0 1 0-6 0',
  sample: 'M1 4a3 3 0 1 0 6 0a3 3 0 1 0-6 0',
  ledger: 'M1.2 1.2h5.6v5.6H1.2z',
  computed: 'M1.2 1.2h5.6v5.6H1.2z',
  public: 'M4 .4L7.6 4 4 7.6.4 4z',
  entered: 'M4 .8L7.2 4 4 7.2.8 4z',
  none: 'M1.5 4h5',
};

const FILLED: readonly Source[] = ['article', 'computed', 'public'];

/** The sign of a source, drawn, since fonts disagree on the size of ● ○ □ ■ ◆ ◇. */
export function SourceSign({ source }: { readonly source: Source | undefined }) {
  const filled = source !== undefined && FILLED.includes(source);
  return (
    <svg
      className={`source-sign${filled ? ' filled' : ''}`}
      width="8"
      height="8"
      viewBox="0 0 8 8"
      aria-hidden="true"
    >
      <path d={PATHS[source ?? 'none']} />
    </svg>
  );
}
