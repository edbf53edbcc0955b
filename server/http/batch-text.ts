import { Refusal } from '../../graph/model/schema/failure.ts';
import { LIMITS } from '../../graph/model/wire/limits.ts';
import { isSafeJson } from '../../graph/model/wire/safe-json.ts';

export const BATCH = { bytes: 16 * 1024 * 1024, commands: 5_000 } as const;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const LIST_BEGINS = /"commands"\s*:\s*$/;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * Parses `{…, "commands": […]}` while its text comes in, one command after the other, so that no piece of work is larger
 * than a piece of text. Errors: SyntaxError; Refusal `tooLarge`, `invalid`.
 */
export class BatchText {
  readonly #commands: unknown[] = [];
  /** What stands around the list, which is empty in it. */
  #around = '';
  /** Of what is neither parsed nor around yet, how far it was looked at; beyond its end after a backslash. */
  #text = '';
  #at = 0;
  #depth = 0;
  #isInString = false;
  #list: 'awaited' | 'open' | 'closed' = 'awaited';

  take(piece: string): void {
    this.#text += piece;
    let from = 0;
    const text = this.#text;
    for (; this.#at < text.length; this.#at += 1) {
      const code = text.charCodeAt(this.#at);
      if (this.#isInString) {
        if (code === BACKSLASH) this.#at += 1;
        else if (code === QUOTE) this.#isInString = false;
      } else if (code === QUOTE) this.#isInString = true;
      else if (code === OPEN_OBJECT || code === OPEN_LIST) {
        this.#depth += 1;
        if (this.#depth !== 2 || code !== OPEN_LIST) continue;
        if (!LIST_BEGINS.test(text.slice(Math.max(from, this.#at - 32), this.#at))) continue;
        if (this.#list === 'closed') throw new SyntaxError('commands twice');
        this.#around += text.slice(from, this.#at + 1);
        this.#list = 'open';
        from = this.#at + 1;
      } else if (this.#list === 'open' && this.#depth === 2 && (code === COMMA || code === CLOSE_LIST)) {
        this.#add(text.slice(from, this.#at), code === CLOSE_LIST);
        from = code === COMMA ? this.#at + 1 : this.#at;
        if (code === CLOSE_LIST) {
          this.#list = 'closed';
          this.#depth -= 1;
        }
      } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) this.#depth -= 1;
    }
    this.#text = text.slice(from);
    this.#at -= from;
    if (this.#text.length > LIMITS.messageBytes) throw new Refusal('tooLarge');
  }

  /** At the end: the whole. */
  end(): unknown {
    const whole = JSON.parse(this.#around + this.#text) as unknown;
    if (!isSafeJson(whole)) throw badCharacters('body');
    if (this.#list !== 'closed' || typeof whole !== 'object' || whole === null) return whole;
    return { ...whole, commands: this.#commands };
  }

  #add(text: string, isLast: boolean): void {
    if (isLast && this.#commands.length === 0 && text.trim() === '') return;
    const command = JSON.parse(text) as unknown;
    if (!isSafeJson(command)) throw badCharacters(`commands.${this.#commands.length}`);
    if (this.#commands.length === BATCH.commands)
      throw new Refusal('tooLarge', {
        issues: [{ path: 'commands', reason: 'too_big', limit: BATCH.commands }],
      });
    this.#commands.push(command);
  }
}

const badCharacters = (path: string): Refusal =>
  new Refusal('invalid', { issues: [{ path, reason: 'badCharacters' }] });
