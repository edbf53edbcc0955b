const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A ULID: 48 bits of time, 80 random bits, so that ids sort by age. Made with `getRandomValues`, since a page over plain
 * http on a LAN has no `crypto.randomUUID`. Source: the ULID specification (github.com/ulid/spec).
 */
export function newId(now: number = Date.now()): string {
  let time = '';
  for (let rest = now, place = 0; place < 10; place += 1) {
    time = ALPHABET[rest % 32] + time;
    rest = Math.floor(rest / 32);
  }
  const random = crypto.getRandomValues(new Uint8Array(16));
  return time + Array.from(random, (byte) => ALPHABET[byte % 32]).join('');
}
