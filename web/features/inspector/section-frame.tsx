import type { ReactNode } from 'react';

type SectionFrameProps = {
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ReactNode;
};

/** A titled part of the inspector; the note at its right says an order or a denominator. */
export function SectionFrame({ title, note, children }: SectionFrameProps) {
  return (
    <section className="section">
      <h3>
        {title}
        {note && <span>{note}</span>}
      </h3>
      {children}
    </section>
  );
}
