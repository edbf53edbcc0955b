import type { ReactNode } from 'react';

type StateNoteProps = { readonly title: string; readonly explain: string; readonly children?: ReactNode };

/** In place of a table: what happened, and what to do. */
export const StateNote = ({ title, explain, children }: StateNoteProps) => (
  <div className="state-note" role="status">
    <h3>{title}</h3>
    <p>{explain}</p>
    {children}
  </div>
);
