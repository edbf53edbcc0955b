import { dq1 } from './dq1.ts';
import { dq2 } from './dq2.ts';
import { dq6 } from './dq6.ts';
import { g01 } from './g01.ts';
import { g02 } from './g02.ts';
import { g03 } from './g03.ts';
import { g04 } from './g04.ts';
import { g05 } from './g05.ts';
import { g06 } from './g06.ts';
import { g15 } from './g15.ts';
import { g16 } from './g16.ts';
import { g17 } from './g17.ts';
import { g18 } from './g18.ts';
import { g19 } from './g19.ts';
import { g20 } from './g20.ts';
import { g21 } from './g21.ts';
import { g22 } from './g22.ts';
import { g27 } from './g27.ts';
import type { RuleStories } from './story.ts';

/** Small graphs that show each rule firing, nearly firing, and not knowing; the tests tell them on both engines. */
export const STORIES: readonly RuleStories[] = [
  g01,
  g02,
  g03,
  g04,
  g05,
  g06,
  g15,
  g16,
  g17,
  g18,
  g19,
  g20,
  g21,
  g22,
  g27,
  dq1,
  dq2,
  dq6,
];
