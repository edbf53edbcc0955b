import { WORKSPACE_ID } from '../../graph/model/view/view.ts';
import { create, invented, known, type SeedCommand } from '../record.ts';
import { agreementCommands } from './agreements.ts';
import { communityCommands } from './communities.ts';
import { REFERENCE_DAY } from './days.ts';
import { documentCommands } from './documents.ts';
import { openDemandCommands } from './open-demands.ts';
import { organizationCommands } from './organizations.ts';
import type { Size } from './size.ts';
import { townCommands, venueCommands } from './towns.ts';
import { unitCommands } from './units.ts';
import { sample } from './words.ts';
import { World } from './world.ts';

const workspace = (): SeedCommand =>
  create('Workspace', WORKSPACE_ID, [
    known({ referenceDay: REFERENCE_DAY, completeThrough: REFERENCE_DAY, sampleShown: true }),
    invented({ name: sample('合成数据') }),
  ]);

/**
 * A made-up graph, command by command and each after all that it refers to; nothing has a place yet. Only ids and areas of
 * bodies are remembered on the way, so that a graph of any size can be written without holding it.
 */
export function* recordCommands(size: Size, seed: number): Generator<SeedCommand> {
  const world = new World(size, seed);
  yield workspace();
  yield* documentCommands();
  yield* townCommands(world);
  yield* venueCommands(world);
  yield* unitCommands(world);
  yield* communityCommands(world);
  yield* organizationCommands(world);
  yield* agreementCommands(world);
  yield* openDemandCommands(world);
  yield* figureCommands(size);
}

/** What is reported upward, a little off from what the graph computes. */
function* figureCommands({ agreements, activities }: Size): Generator<SeedCommand> {
  const reported = [
    ['agreements', '结对共建协议', agreements, '份'],
    ['pairing-activities', '共建活动', Math.round(activities * 1.2), '场次'],
  ] as const;
  for (const [figure, title, value, unit] of reported) {
    yield create('ReportedFigure', `figure-${figure}`, [
      invented({ figure, title: sample(title), value, unit, precision: 'about' }),
    ]);
  }
}
