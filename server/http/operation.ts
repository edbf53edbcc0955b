import type { Request, RequestHandler } from 'express';
import { z } from 'zod';
import type { SerialQueue } from '../../graph/engines/serial-queue.ts';
import type { Said } from '../../graph/model/answers/said.ts';
import type { Actor } from '../../graph/model/commands/spec.ts';
import type { FailureCode } from '../../graph/model/schema/failure.ts';
import { newId } from '../../graph/model/schema/id.ts';
import type { Feed } from '../../graph/replica/feed.ts';
import type { Names } from '../../graph/replica/names.ts';
import type { Store } from '../../graph/store/store.ts';
import type { Access } from '../access/access.ts';
import type { Rates } from '../access/rates.ts';
import type { Board } from '../board/board.ts';
import type { Intake } from '../live/intake.ts';
import type { BatchPlaces } from './batch-places.ts';
import type { FewAtOnce } from './few-at-once.ts';
import type { PackedEntries } from './packed-entries.ts';
import type { SearchTurns } from './search-turns.ts';
import type { Snapshots } from './snapshots.ts';

export type ApiDeps = {
  readonly store: Store;
  readonly committer: Intake;
  readonly access: Access;
  readonly names: Names;
  readonly feed: Feed;
  readonly board: Board;
  readonly version: string;
  /** Under which a proxy shows the server; '' its root. */
  readonly path: string;
  readonly now: () => Date;
  readonly rates: Rates;
  /** Milliseconds of a clock that never goes back. */
  readonly monotonic: () => number;
};

/** What operations work with. */
export type ApiContext = ApiDeps & {
  readonly snapshots: Snapshots;
  readonly packedEntries: PackedEntries;
  /** One at a time: each looks at what is there and then writes. */
  readonly introductions: SerialQueue;
  /** What this API is, made when first asked for. */
  readonly documents: { openApi(): Uint8Array; asyncApi(): Uint8Array };
  readonly searches: SearchTurns;
  readonly batchPlaces: BatchPlaces;
  /** What looks far back. */
  readonly fewAtOnce: FewAtOnce;
};

type Asked<P extends z.ZodType = z.ZodType, B extends z.ZodType = z.ZodType> = {
  readonly parameters: z.output<P>;
  readonly body: z.output<B>;
  readonly actor: Actor;
  /** On whose account it is. */
  readonly payer: string;
  readonly request: Request;
};

/**
 * What an operation answers: an object, or what is JSON already. `tag`: another for every other answer to the same
 * question, while the incarnation is the same.
 */
export type Answered<B = object> =
  | { readonly body: B; readonly tag?: string; readonly status?: 200 | 503 }
  | { readonly json: Uint8Array; readonly gzip?: Uint8Array; readonly tag: string };

/** One thing that a program can ask for over HTTP, whole: how it is asked, what it does, what may come back. */
export type Operation<
  P extends z.ZodObject = z.ZodObject,
  B extends z.ZodType = z.ZodType,
  R extends z.ZodObject = z.ZodObject,
> = {
  /** As a generated client calls it. */
  readonly name: string;
  readonly method: 'get' | 'post' | 'put';
  /** Below `/api/v1`, its parts in braces as OpenAPI writes them: `/figures/{id}`. */
  readonly path: string;
  readonly summary: string;
  /** Answered to whoever asks, without token or session. */
  readonly isOpen?: true;
  /** What the path and the query say, as texts. */
  readonly parameters: P;
  readonly body?: B;
  readonly reply: R;
  /** Another status that the same answer may come with. */
  readonly alsoAs?: 503;
  /** How the body comes in; absent: as JSON of the size of a message. */
  readonly read?: (context: ApiContext) => readonly RequestHandler[];
  /** Refusals of its own, beside those that every operation has. */
  readonly failures: readonly FailureCode[];
  /** Errors: Refusal. */
  handle(context: ApiContext, asked: Asked<P, B>): Answered<Said<R>> | Promise<Answered<Said<R>>>;
};

export const defineOperation = <P extends z.ZodObject, B extends z.ZodType, R extends z.ZodObject>(
  operation: Operation<P, B, R>,
): Operation => operation as unknown as Operation;

export const NoParameters = z.strictObject({});

/** In tags of what is computed: another version of this program may say something else of the same graph. */
export const RUN = newId();
