import { type Command, decideCommand } from '../../../graph/model/commands/command.ts';
import type { Day } from '../../../graph/model/schema/day.ts';
import { newId } from '../../../graph/model/schema/id.ts';
import type { NodeRecord } from '../../../graph/model/schema/record.ts';
import { inForceOn } from '../../../graph/model/terms/agreement.ts';
import { View } from '../../../graph/model/view/view.ts';
import { into, out } from '../../../graph/model/view/walk.ts';
import { ask } from '../../harness/ask.ts';

type Server = { readonly address: string; readonly token: string };
type Sent = Command & { readonly ifRev?: number };

const headersOf = ({ token }: Server) => ({
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
});

/** Somebody else who edits what stands in a town: by turns names, places, agreements and activities. */
export class Colleague {
  readonly view = new View();
  readonly #server: Server;
  readonly #on: Day;
  readonly #clientId = newId();
  #mid = 0;
  #bodies: readonly NodeRecord[] = [];

  private constructor(server: Server, on: Day) {
    this.#server = server;
    this.#on = on;
  }

  static async of(server: Server, on: Day): Promise<Colleague> {
    const colleague = new Colleague(server, on);
    const { json } = await ask(server.address, '/api/v1/snapshot?scope=all', { headers: headersOf(server) });
    colleague.view.load(json.nodes, json.relations);
    return colleague;
  }

  /** The town in which most stands. */
  largestTown(): NodeRecord {
    const sizeOf = ({ id }: NodeRecord) => this.view.along(id, 'LOCATED_IN', 'in').length;
    const [town] = [...this.view.ofKind('Town')].sort((a, b) => sizeOf(b) - sizeOf(a));
    if (!town) throw new Error('there is no town');
    return town;
  }

  /** From now on the edits are in this town. */
  goTo(townId: string): void {
    const bodies = into(this.view, townId, 'LOCATED_IN', this.#on).map(({ node }) => node);
    this.#bodies = bodies.filter(({ kind, places }) => kind === 'SocialOrganization' && places.length > 0);
  }

  /** The next edit, and no answer but that it was accepted. Errors: it was refused. */
  async edit(): Promise<void> {
    const edits = [renamed, moved, ended, metUnder] as const;
    const edit = edits[this.#mid % edits.length] ?? renamed;
    // Not every body has an agreement; the next that has one will do.
    for (let step = 0; step < this.#bodies.length; step += 1) {
      const id = this.#bodies[(this.#mid + step) % this.#bodies.length]?.id ?? '';
      const body = this.view.node(id);
      const command = body && edit(this.view, body, this.#on);
      if (command) return this.#send(command);
    }
    throw new Error('there is nothing in the town to edit');
  }

  async #send(command: Sent): Promise<void> {
    this.#mid += 1;
    const decision = decideCommand(command, this.view, { id: 'colleague', role: 'editor' });
    if (decision.outcome === 'refused') throw new Error(`refused: ${JSON.stringify(decision.failure)}`);
    const body = JSON.stringify({ clientId: this.#clientId, commands: [{ mid: this.#mid, ...command }] });
    const path = '/api/v1/commands';
    const { json } = await ask(this.#server.address, path, {
      method: 'POST',
      headers: headersOf(this.#server),
      body,
    });
    const [result] = json.results ?? [];
    if (result?.status !== 'ok') throw new Error(`not accepted: ${JSON.stringify(json)}`);
    this.view.apply(decision.events, result.seq);
  }
}

function renamed(view: View, body: NodeRecord): Sent {
  const node = out(view, body.id, 'BRANCH_OF')[0]?.node ?? body;
  const name = String(node.fields['name']);
  const other = name.endsWith('改') ? name.slice(0, -1) : `${name}改`;
  return {
    type: 'node.update',
    args: { id: node.id, kind: node.kind, set: { name: other }, was: { name } },
  };
}

function moved(_view: View, { id, places }: NodeRecord): Sent | undefined {
  const [place] = places;
  return place && { type: 'node.move', args: { id, area: place.area, x: place.x + 1, y: place.y } };
}

/** An agreement of the body, or of its Party organisation, ends, or goes on after all. */
function ended(view: View, body: NodeRecord, on: Day): Sent | undefined {
  const signers = [body, ...into(view, body.id, 'BRANCH_OF', on).map(({ node }) => node)];
  const agreements = signers.flatMap(({ id }) => out(view, id, 'PARTY_TO').map(({ node }) => node));
  const hasEnded = ({ fields }: NodeRecord) => fields['endedOn'] === on;
  const agreement = agreements.find((each) => hasEnded(each) || inForceOn(each.fields, on) === true);
  return (
    agreement && {
      type: 'agreement.milestone',
      args: { id: agreement.id, milestone: 'endedOn', on: hasEnded(agreement) ? null : on },
      ifRev: agreement.rev,
    }
  );
}

/** An activity that the body hosts: nothing on the map shows it. */
function metUnder(_view: View, body: NodeRecord, on: Day): Sent {
  const id = newId();
  return {
    type: 'node.create',
    args: {
      node: { id, kind: 'Activity', fields: { title: '走访', from: on } },
      relations: [{ id: newId(), kind: 'HOSTED_BY', source: id, target: body.id, fields: {} }],
    },
  };
}
