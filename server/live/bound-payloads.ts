import { type Connection, cut } from './web-socket.ts';

/** What engine.io separates the packets of a payload with. */
const SEPARATOR = '\x1e';
/** A page sends a few at once; one message of the largest size could carry thirty thousand, all handled in one turn. */
const MOST_PACKETS = 64;

type Polling = { onData(data: string): void };

/** Cuts a polling connection that sends more packets at once than any page does. */
export function boundPayloads(connection: Connection): void {
  const { transport } = connection;
  if (transport.name !== 'polling') return;
  const polling = transport as unknown as Polling;
  const read = polling.onData.bind(transport);
  polling.onData = (data) => {
    if (isTooMuch(data)) cut(connection);
    else read(data);
  };
}

function isTooMuch(data: string): boolean {
  let at = -1;
  for (let packets = 0; packets < MOST_PACKETS; packets += 1) {
    at = data.indexOf(SEPARATOR, at + 1);
    if (at < 0) return false;
  }
  return true;
}
