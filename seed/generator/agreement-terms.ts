import { addDays, type Day } from '../../graph/model/schema/day.ts';
import type { Draw } from '../draw.ts';
import { evenly } from './chance.ts';
import { ago, isPast, termEnd } from './days.ts';
import { SHARES } from './shares.ts';

/** The days of an agreement; undefined: not reached, or nobody knows. */
export type Terms = {
  readonly draftedOn: Day;
  readonly negotiatingOn?: Day | undefined;
  readonly toSignOn?: Day | undefined;
  readonly signedOn?: Day | undefined;
  readonly publishedOn?: Day | undefined;
  readonly termFrom?: Day | undefined;
  readonly termTo?: Day | undefined;
  readonly endedOn?: Day | undefined;
  readonly isReversed: boolean;
  readonly isTwice?: true;
  readonly renews?: true;
};

/** Agreements on their way to being signed. */
const UNSIGNED = 0.04;
const OLDEST = 1_000;
/** Days before the reference day in which the term of a continued agreement may have begun. */
const RECENT = 355;

export function termsFor(draw: Draw): Terms {
  const unsigned = draw.chance(UNSIGNED) ? draw.whole(0, 2) : undefined;
  if (unsigned !== undefined) return onItsWay(unsigned, draw);
  // More recent ones than old ones: pairing has grown.
  let age = 3 + Math.floor(OLDEST * evenly(draw) ** 1.7);
  const years = draw.chance(0.6) ? 1 : 2;
  const isOver = age >= years * 365;
  const ends = isOver && !draw.chance(SHARES.leftExpired);
  // What ran out was mostly continued: it stands here as its successor.
  if (ends && draw.chance(0.6)) age = draw.whole(3, RECENT);
  const signedOn = ago(age);
  const over = age >= years * 365;
  const publishedOn = addDays(signedOn, draw.whole(3, 20));
  const termTo = termEnd(signedOn, years);
  const isReversed = draw.chance(SHARES.reversedDays);
  const draft = { draftedOn: ago(age + draw.whole(20, 40)), negotiatingOn: ago(age + draw.whole(10, 19)) };
  return {
    ...draft,
    toSignOn: ago(age + draw.whole(1, 6)),
    ...(draw.chance(SHARES.unknown) ? {} : { signedOn }),
    ...(isPast(publishedOn) && !draw.chance(SHARES.unpublished) ? { publishedOn } : {}),
    ...(draw.chance(SHARES.unknown) && !isReversed ? {} : { termFrom: signedOn }),
    ...(isReversed ? { termTo: addDays(signedOn, -30) } : draw.chance(SHARES.noEnd) ? {} : { termTo }),
    ...(over && ends ? { endedOn: addDays(termTo, -draw.whole(0, 200)) } : {}),
    isReversed,
  };
}

/** Drafted, being negotiated, or about to be signed. */
function onItsWay(step: number, draw: Draw): Terms {
  const age = draw.whole(2, 60);
  return {
    draftedOn: ago(age + 20),
    ...(step > 0 ? { negotiatingOn: ago(age + 10) } : {}),
    ...(step > 1 ? { toSignOn: ago(age) } : {}),
    isReversed: false,
  };
}
