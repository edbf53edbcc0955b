import { layoutDistrict } from '../graph/layout/layout.ts';
import { isFailure, parseCommand } from '../graph/model/commands/command.ts';
import type { Actor } from '../graph/model/commands/spec.ts';
import type { Failure } from '../graph/model/schema/failure.ts';
import type { Place } from '../graph/model/schema/record.ts';
import { View } from '../graph/model/view/view.ts';
import { ARTICLE_DAY, type SeedCommand } from './record.ts';
import { SEEDS } from './seeds.ts';

const SYSTEM: Actor = { id: 'system', role: 'system' };
/** Any number would do; this one makes the picture of the article. */
const LAYOUT_SEED = 20230414;

const refused = (command: SeedCommand, failure: Failure): Error =>
  new Error(
    `the seed's own command was refused: ${JSON.stringify(failure)} for ${JSON.stringify(command.args)}`,
  );

/** Decides commands one after the other as the server would; a refusal is a bug of the seed and stops it. */
export function viewOf(commands: Iterable<SeedCommand>): View {
  const view = new View();
  let rev = 0;
  for (const command of commands) {
    rev += 1;
    const parsed = parseCommand({ type: command.type, args: command.args });
    if (isFailure(parsed)) throw refused(command, parsed);
    const decision = parsed.decide(view, SYSTEM);
    if (decision.outcome === 'refused') throw refused(command, decision.failure);
    view.apply(decision.events, rev);
  }
  return view;
}

function withPlaces(command: SeedCommand, places: readonly Place[]): SeedCommand {
  if (command.type !== 'node.create') return command;
  return { ...command, args: { ...command.args, node: { ...command.args.node, places: [...places] } } };
}

/** The layout looks at the whole graph, so the commands are decided without places first. */
function placed(commands: readonly SeedCommand[]): SeedCommand[] {
  const bare = viewOf(commands.map((command) => withPlaces(command, [])));
  const layout = layoutDistrict(bare, ARTICLE_DAY, LAYOUT_SEED);
  return commands.map((command) =>
    withPlaces(command, command.type === 'node.create' ? (layout.get(command.args.node.id) ?? []) : []),
  );
}

/**
 * The commands that fill an empty store with a named seed, in an order in which each is accepted, every mark with its
 * place; the same on every run. Large ones come one by one. Throws for a name that is not a seed.
 */
export function seedCommands(name: string): Iterable<SeedCommand> {
  const seed = SEEDS.get(name);
  if (!seed) throw new Error(`there is no seed ${name}; there are ${[...SEEDS.keys()].join(', ')}`);
  return seed.isPlaced ? seed.commands() : placed([...seed.commands()]);
}
