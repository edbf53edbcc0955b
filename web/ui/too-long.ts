import { graphemeCount } from '../../graph/model/schema/graphemes.ts';
import { issueText } from './failure-text.ts';

/** What is said of a text that is longer than may be, with how long it is: nothing is cut while somebody types. */
export function tooLongText(text: string, limit: number): string | undefined {
  const count = graphemeCount(text.trim());
  return count > limit ? `${issueText({ reason: 'tooLong', limit })}（${count}）` : undefined;
}
