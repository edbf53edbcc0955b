import { g05 } from './g05.ts';
import type { RuleStories } from './story.ts';

/** Small graphs that show each rule firing, nearly firing, and not knowing; the tests tell them on both engines. */
export const STORIES: readonly RuleStories[] = [g05];
