import { addDays, type Day } from '../../../graph/model/schema/day.ts';
import { endOfTerm } from '../../ui/months.ts';
import type { BoardState } from './board-state.ts';

/** The same day of the month so many months later (or before), or the month's last. */
export const monthsFrom = (day: Day, months: number): Day => addDays(endOfTerm(day, months), 1);

/** The day that the board compares with: the chosen one while it lies before the day that is looked at. */
export const sinceOf = ({ since }: Pick<BoardState, 'since'>, on: Day): Day =>
  since !== undefined && since < on ? since : monthsFrom(on, -1);
