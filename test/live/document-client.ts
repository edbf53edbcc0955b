import { io, type Socket } from 'socket.io-client';
import { Description, type Document } from '../openapi/description.ts';

const HOLE_MS = 300;

/**
 * A client as somebody writes it who has the two documents and nothing else of ours: every message that it says or hears is
 * looked at by the schema that they give.
 */
export class DocumentClient {
  readonly nodes = new Map<string, Document>();
  readonly relations = new Map<string, Document>();
  seq = 0;
  /** How it was told to come up to date, each time. */
  readonly caughtUp: string[] = [];
  readonly #address: string;
  readonly #token: string;
  #clientId: string;
  readonly #description: Description;
  #socket: Socket | undefined;
  #incarnation: string | undefined;
  /** Of the entry of `seq`. */
  #mark = '';
  #isHeld = false;
  #epoch = 0;
  #isJoined = false;
  #mid = 0;
  /** Entries that came before those before them, or before the answer to a join. */
  readonly #early = new Map<number, Document>();
  #changed: () => void = () => {};

  constructor(address: string, token: string, clientId: string, document: Document) {
    this.#address = address;
    this.#token = token;
    this.#clientId = clientId;
    this.#description = new Description(document);
  }

  async connect(): Promise<void> {
    const socket = io(this.#address, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      extraHeaders: { authorization: `Bearer ${this.#token}` },
    });
    this.#socket = socket;
    socket.onAny((name: string, message: Document) => this.#hear(name, message));
    await new Promise<void>((resolve, reject) =>
      socket.once('connect', resolve).once('connect_error', reject),
    );
    await this.#join();
  }

  async #join(): Promise<void> {
    this.#epoch += 1;
    const held = this.#incarnation && { incarnation: this.#incarnation, seq: this.seq, mark: this.#mark };
    const answer = await this.#ask('join', {
      version: this.#description.document.info['x-protocol-version'],
      scope: 'all',
      clientId: this.#clientId,
      epoch: this.#epoch,
      ...(held ? { held } : {}),
    });
    this.#incarnation = answer.incarnation;
    this.#mid = answer.lastMid;
    await this.#catchUp(answer.catchUp);
    // It has joined anew meanwhile.
    if (answer.catchUp.kind === 'other') return;
    this.#isJoined = true;
    if (this.seq < answer.seq) await this.#since();
  }

  disconnect(): void {
    this.#isJoined = false;
    this.#socket?.disconnect();
  }

  async push(...commands: readonly Document[]): Promise<Document[]> {
    const numbered = commands.map((command) => ({ mid: ++this.#mid, ...command }));
    return (await this.#ask('push', { commands: numbered })).results;
  }

  /** Resolves once it holds this entry. */
  async until(seq: number): Promise<void> {
    while (this.seq < seq)
      await new Promise<void>((resolve) => {
        this.#changed = resolve;
      });
  }

  async #ask(name: string, message: Document): Promise<Document> {
    this.#look(name, message);
    const answer = await this.#socket?.timeout(10_000).emitWithAck(name, message);
    this.#look(`${name}Ack`, answer);
    if (!answer.ok) throw new Error(`${name} was refused: ${JSON.stringify(answer)}`);
    return answer;
  }

  async #since(): Promise<void> {
    const held = { incarnation: this.#incarnation, seq: this.seq, mark: this.#mark };
    await this.#catchUp((await this.#ask('since', held)).catchUp);
  }

  async #catchUp(catchUp: Document): Promise<void> {
    if (catchUp.kind === 'snapshot') await this.#load(catchUp.url);
    this.caughtUp.push(catchUp.kind);
    if (catchUp.kind === 'other') return this.#beginAnew();
    this.#isHeld = true;
    await this.#receive(catchUp.kind === 'delta' ? catchUp.delta.entries : []);
  }

  async #beginAnew(): Promise<void> {
    this.nodes.clear();
    this.relations.clear();
    [this.seq, this.#mark, this.#incarnation] = [0, '', undefined];
    [this.#isHeld, this.#isJoined] = [false, false];
    this.#clientId += '-anew';
    await this.#join();
  }

  async #load(url: string): Promise<void> {
    const headers = { authorization: `Bearer ${this.#token}` };
    const snapshot = await (await fetch(`${this.#address}${url}`, { headers })).json();
    this.#require('the snapshot', snapshot, 'Snapshot');
    this.nodes.clear();
    this.relations.clear();
    for (const node of snapshot.nodes) this.nodes.set(node.id, node);
    for (const relation of snapshot.relations) this.relations.set(relation.id, relation);
    [this.seq, this.#mark] = [snapshot.seq, snapshot.mark];
  }

  #hear(name: string, message: Document): void {
    this.#look(name, message);
    if (name === 'ops') void this.#receive(message.entries);
    if (name === 'resync') setTimeout(() => void this.#since(), message.retryAfterMs);
    if (name === 'head' && this.#isJoined && message.seq > this.seq) void this.#since();
  }

  /** A name that the document has not is an error, as is a message that is not as it says. */
  #look(name: string, message: Document): void {
    const said = this.#description.document.channels.socket.messages[name];
    if (!said) throw new Error(`there is no message ${name}`);
    this.#require(name, message, said.payload.$ref.split('/').pop());
  }

  /** Fetches those that are too large for the socket. */
  async #receive(entries: readonly Document[]): Promise<void> {
    for (const entry of entries) this.#take([entry.bulk ? await this.#fetch(entry.seq) : entry]);
    if (entries.length === 0) this.#take([]);
  }

  async #fetch(seq: number): Promise<Document> {
    const headers = { authorization: `Bearer ${this.#token}` };
    const { entry } = await (await fetch(`${this.#address}/api/v1/entries/${seq}`, { headers })).json();
    this.#require('entry', entry, 'Entry');
    return entry;
  }

  #require(name: string, value: Document, schema: string): void {
    const wrong = this.#description.wrong(value, 'components', 'schemas', schema);
    if (wrong) throw new Error(`${name} is not as it is described: ${wrong}`);
  }

  #take(entries: readonly Document[]): void {
    for (const entry of entries) this.#early.set(entry.seq, entry);
    // Until it holds the graph there is nothing to apply them to.
    if (!this.#isHeld) return;
    for (let next = this.#early.get(this.seq + 1); next; next = this.#early.get(this.seq + 1)) {
      for (const event of next.events) this.#apply(event, next.seq);
      [this.seq, this.#mark] = [next.seq, `${next.clientId}/${next.mid}@${next.at}`];
    }
    for (const seq of this.#early.keys()) if (seq <= this.seq) this.#early.delete(seq);
    if (this.#early.size > 0)
      setTimeout(() => this.#isJoined && this.#early.size > 0 && void this.#since(), HOLE_MS);
    this.#changed();
  }

  #apply(event: Document, rev: number): void {
    const records = event.type.startsWith('node') ? this.nodes : this.relations;
    const record = event.node ?? event.relation ?? records.get(event.id);
    const [, what] = event.type.split('.');
    if (what === 'created') records.set(record.id, { ...record, rev });
    else if (what === 'deleted') records.delete(record.id);
    else if (what === 'moved') records.set(event.id, { ...record, places: event.places });
    else if (event.type === 'node.changed')
      records.set(event.id, {
        ...record,
        rev,
        fields: merged(record.fields, event.set),
        provenance: merged(record.provenance, event.provenance),
      });
    else if (event.type === 'relation.changed') {
      const { provenance: before, ...rest } = record;
      const provenance = event.provenance === undefined ? before : event.provenance;
      const sourced = provenance ? { ...rest, provenance } : rest;
      records.set(event.id, { ...sourced, rev, fields: merged(record.fields, event.set) });
    } else throw new Error(`nothing is said of ${event.type}`);
  }
}

const merged = (before: Document, set: Document): Document =>
  Object.fromEntries(Object.entries({ ...before, ...set }).filter(([, value]) => value !== null));
