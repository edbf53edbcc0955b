import { PROTOCOL_VERSION } from '../../graph/model/wire/limits.ts';
import type { Join } from '../../graph/model/wire/protocol.ts';

/** How a client makes itself known, and what it holds already. */
export const joinMessage = (clientId: string, epoch: number, held: Join['held']): Join => ({
  version: PROTOCOL_VERSION,
  scope: 'all',
  clientId,
  epoch,
  ...(held ? { held } : {}),
});
