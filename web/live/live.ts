import type { GapsChanged } from '../../graph/model/answers/gap.ts';
import type { Command } from '../../graph/model/commands/command.ts';
import type { Entry } from '../../graph/model/log/entry.ts';
import type { Failure } from '../../graph/model/schema/failure.ts';
import type { TroubleCode } from '../../graph/model/schema/trouble.ts';
import type { View } from '../../graph/model/view/view.ts';

/** How the page stands to the server. */
export type Connection = Told &
  (
    | { readonly status: 'loading'; readonly receivedBytes: number }
    | { readonly status: 'connected' }
    | { readonly status: 'disconnected' }
    /** The link's token is missing or wrong. */
    | { readonly status: 'forbidden' }
    /** Page and server speak different versions of the protocol. */
    | { readonly status: 'outdated'; readonly side: 'page' | 'server' }
  );

/** What a connected page was told of the server's database, and what the browser does not do. */
type Told = {
  /** Why nothing can be written at present; what is pending waits for it. */
  readonly trouble?: TroubleCode | undefined;
  /** How much of it nobody is shown, since the server cannot read it. */
  readonly unreadable?: number | undefined;
  /** A large batch is being written; what is pending waits a moment for it. */
  readonly importing?: true | undefined;
  /** The browser does not keep what is pending: closing the page would lose it. */
  readonly keepFails?: true | undefined;
  /** Something on the way lets no WebSocket through: the connection goes by long polling, which is slower. */
  readonly limited?: true | undefined;
};

/** What a person gave that the server has not answered; `at` in milliseconds. */
export type Unsent = { readonly command: LiveCommand; readonly at: number; readonly isSent: boolean };

export type Outcome =
  | { readonly status: 'ok' }
  | { readonly status: 'noop' }
  | { readonly status: 'refused'; readonly failure: Failure };

/**
 * Ids whose records differ from before: what a canvas or list has to look at again. `ends` are the records at the ends of
 * these relations; `others` says which of them another tab's command changed, and its actor. `all` after a snapshot.
 */
export type Changes =
  | 'all'
  | {
      readonly nodes: ReadonlySet<string>;
      readonly relations: ReadonlySet<string>;
      readonly ends: ReadonlySet<string>;
      readonly others: ReadonlyMap<string, string>;
    };

export type LiveCommand = Command & { readonly ifRev?: number };

/**
 * The page's end of the live protocol: the only way to the server for everything that changes the graph. `view` is
 * confirmed entries plus this tab's pending commands, predicted with the server's own `decide`.
 */
export interface Live {
  readonly view: View;
  /** The last confirmed entry in `view`. */
  readonly seq: number;
  /** Rises whenever `view`, `connection` or `pendingCount` changed; for `useSyncExternalStore`. */
  readonly version: number;
  readonly connection: Connection;
  /** What this tab gave that is not confirmed and would be sent after a reload too, unless `keepFails`. */
  readonly pendingCount: number;
  /** Something waits for the server's answer. */
  readonly hasUnsent: boolean;
  /** What waits for it, in order. */
  readonly unsent: readonly Unsent[];
  /** Takes back what waits and was not sent yet; what was may have arrived. */
  drop(command: LiveCommand): void;
  /** How often another history took the place of the one that was shown: the server's data were put back from a copy. */
  readonly replacements: number;
  readonly actorId: string | undefined;
  /** Of this tab, in the entries that it gave. */
  readonly clientId: string;
  /** Of the log that `seq` counts; undefined before the first snapshot. */
  readonly incarnation: string | undefined;
  /** Shows the command's effect at once; settles when the server accepted or refused it. */
  dispatch(command: LiveCommand): Promise<Outcome>;
  subscribe(listener: () => void): () => void;
  onChanges(listener: (changes: Changes) => void): () => void;
  /**
   * What has changed of what is missing or wrong on the workspace's day: enough to bring counts and marks up to date.
   * Undefined: something has that was not sent.
   */
  onGaps(listener: (changed?: GapsChanged) => void): () => void;
  /** What an earlier page had given, and the server refuses now. The first listener hears of those before it too. */
  onLateRefusal(listener: (command: LiveCommand, failure: Failure) => void): () => void;
  /** Each entry once it is in `view`; what a snapshot brought comes without. */
  onEntry(listener: (entry: Entry) => void): () => void;
  /** Who changed a record, or one of its fields, last, of what came in since the page was opened. */
  changedBy(id: string, field?: string): { readonly actorId: string; readonly at: string } | undefined;
  /** An own entry, of what came in since the page was opened: what takes it back is shown at once. */
  heldEntry(seq: number): Entry | undefined;
  /** Tries to connect at once instead of waiting for the next attempt. */
  retry(): void;
  close(): void;
}
