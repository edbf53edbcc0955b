import { type IncomingHttpHeaders, request } from 'node:http';
import { gunzipSync } from 'node:zlib';

export type Question = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Another of this machine's loopback addresses. */
  readonly from?: string;
};
export type Reply = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Unpacked where it came gzipped. */
  readonly text: string;
  /** What the text says, untyped, since a test looks only at parts of it. */
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly json: any;
};

const WITHIN_MS = 10_000;

/** One HTTP request exactly as it is given: no redirect is followed, no header added, `Host` can be anything. */
export function ask(address: string, path: string, question: Question = {}): Promise<Reply> {
  const { hostname, port } = new URL(address);
  const { method = 'GET', headers = {}, body, from } = question;
  // Node leaves it out where a method commonly has no body.
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        hostname,
        port,
        path,
        method,
        headers: { ...length, ...headers },
        agent: false,
        timeout: WITHIN_MS,
        ...(from === undefined ? {} : { localAddress: from }),
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const bytes = Buffer.concat(parts);
          const isPacked = response.headers['content-encoding'] === 'gzip' && bytes.length > 0;
          const text = (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
          const isJson = /json/.test(response.headers['content-type'] ?? '');
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            json: isJson && text !== '' ? JSON.parse(text) : undefined,
          });
        });
      },
    );
    asked.on('timeout', () => asked.destroy(new Error(`no answer to ${method} ${path}`)));
    asked.on('error', reject);
    asked.end(body);
  });
}
