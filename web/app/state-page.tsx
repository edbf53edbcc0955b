import type { ReactNode } from 'react';
import './state-page.css';

type StatePageProps = { readonly title: string; readonly explain: string; readonly children?: ReactNode };

/** A page that stands in for the map: dashed discs where towns would be, what happened, and what to do. */
export function StatePage({ title, explain, children }: StatePageProps) {
  return (
    <main className="state-page">
      <DashedDiscs />
      <h1>{title}</h1>
      <p>{explain}</p>
      {children && <div className="state-actions">{children}</div>}
    </main>
  );
}

export function DashedDiscs() {
  return (
    <svg className="dashed-discs" viewBox="0 0 480 160" aria-hidden="true">
      <circle cx="70" cy="88" r="44" />
      <circle cx="168" cy="48" r="32" />
      <circle cx="258" cy="92" r="40" />
      <circle cx="384" cy="72" r="60" />
    </svg>
  );
}
