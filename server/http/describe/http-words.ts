/** What holds for every operation. */
export const HTTP_WORDS = `A live, shared map of co-building pairings: everything that a person can do, for a program.

Authorization: \`Bearer\` and the token of the link that the start prints. Without it everything but \`GET /healthz\` is
refused \`unauthorized\`. Requests under another \`Host\` than the server’s own are refused \`origin\`, writes by cookie
without the page’s own header and \`Origin\` as well.

Bodies are JSON in UTF-8, at most 64 kB, a batch 16 MB, 12 deep. Parameters and properties that are not described are refused. A list in
an address is divided by commas.

Every refusal is a problem document (RFC 9457) whose \`code\` comes from a closed list. An address that is not described
here is refused \`notFound\` (404), a method that an address does not take \`method\` (405, with \`Allow\`). \`HEAD\` is
answered as \`GET\` without a body, \`OPTIONS\` with \`Allow\`. After \`limited\` and \`unavailable\` wait as \`Retry-After\`
says and send the same again: commands are done once for each \`clientId\` and \`mid\`. Requests,
commands, commands in batches and searches of a person are counted, each by themselves, and refused \`limited\` beyond their
rate; of programs, those at one address together. A person has one batch at a time.

Answers as of an entry carry \`incarnation\`, \`seq\` and an \`ETag\`; with \`If-None-Match\` they are a 304 while nothing
has changed. Another \`incarnation\` is another log: load everything anew.

To follow the graph: \`GET /snapshot\`, then \`GET /changes?since=\` its \`seq\`, again and again; or the socket, which
\`GET /asyncapi.json\` describes.`;
