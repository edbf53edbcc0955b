import type { ComponentProps } from 'react';
import { setBoard } from './board-state.ts';

type RowOpenerProps = Omit<ComponentProps<'button'>, 'type' | 'className' | 'onClick'> & {
  /** The rule, area or body whose list it opens. */
  readonly group: string;
  readonly isOpen: boolean;
};

/** The button that a row of the board mostly is: opens the list below the row, and closes it. */
export function RowOpener({ group, isOpen, ...rest }: RowOpenerProps) {
  return (
    <button
      {...rest}
      type="button"
      className="rule-open"
      aria-expanded={isOpen}
      onClick={() => setBoard({ openGroup: isOpen ? undefined : group, pointed: [] })}
    />
  );
}
