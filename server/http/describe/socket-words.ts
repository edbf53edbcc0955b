import { LIMITS } from '../../../graph/model/wire/limits.ts';

/** What holds for the whole of the protocol. */
export const SOCKET_WORDS = `The live protocol: a log in the order that the server gives it, which every client follows and adds to.

**Connecting.** Socket.IO 4 on its default path and namespace, over WebSocket or polling, plain JSON without attachments.
The handshake carries \`Authorization: Bearer\` and the token (or a page’s cookie), and no \`Origin\` but the server’s own;
otherwise it is refused \`unauthorized\`.

**Asking.** \`join\`, \`push\` and \`since\` are events with one message and an acknowledgement; without one they are passed
over. The acknowledgement holds one answer: \`{ok: true, …}\`, or \`{ok: false, failure, retryAfterMs?}\`. With
\`retryAfterMs\` the same may be sent again after so long. Failures have the codes of the HTTP API.

**Catching up.** \`catchUp\` in an answer is one of four. \`current\`: nothing is missing. \`delta\`: these entries. \`snapshot\`:
load the graph from \`url\` by HTTP with the same authorization; it is as of its own \`seq\`, so ask \`since\` that afterwards. A
snapshot takes the place of all that was held. \`other\`: what is held is of another log, as when data were put back from a
copy; forget it all, take a new \`clientId\`, and join again without \`held\`. What was not answered may be sent again under
the new one, counted from 1.

**Marks.** A \`mark\` tells the entry of a \`seq\` from another log’s. It is in a snapshot; of a later entry it is
\`clientId/mid@at\` of that entry; before the first one it is empty. Send that of the \`seq\` you hold as \`mark\` in \`held\`
and \`since\`: without it you learn of another log by its \`incarnation\` alone.

**The graph** is the snapshot and every entry after it, applied in order (\`GraphEvent\` says how). It is then the same as
\`GET /api/v1/snapshot\` at that \`seq\`.

**Bounds.** A message is at most ${LIMITS.messageBytes} bytes, or its connection is closed; a delta at most ${LIMITS.deltaEntries}
entries and ${LIMITS.deltaBytes} bytes; JSON at most ${LIMITS.jsonDepth} deep. The server pings; who does not answer is closed.`;
