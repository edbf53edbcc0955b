import type {
  Join,
  JoinAck,
  Push,
  PushAck,
  ServerToClient,
  Since,
  SinceAck,
} from '../../graph/model/wire/protocol.ts';

/** What comes over the wire: the server's messages and the connection's own. */
export type WireHandlers = ServerToClient & {
  connect: () => void;
  disconnect: () => void;
  /** A connection was not made; forbidden: the server does not know this session, so trying again is of no use. */
  refused: (isForbidden: boolean) => void;
  /** Whether nothing but long polling gets through, which is slower. */
  limited: (isLimited: boolean) => void;
};

/** A connection to the server that comes back by itself. Errors of the three calls: nobody answered in time. */
export interface Wire {
  join(message: Join): Promise<JoinAck>;
  push(message: Push): Promise<PushAck>;
  since(message: Since): Promise<SinceAck>;
  /** Called once, before anything can have come. */
  listen(handlers: WireHandlers): void;
  isConnected(): boolean;
  connect(): void;
  disconnect(): void;
}
