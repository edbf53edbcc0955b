import { cpuUsage } from 'node:process';
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { layoutDistrict } from '../../../graph/layout/layout.ts';
import type { View } from '../../../graph/model/view/view.ts';
import type { Bench, Report } from '../bench.ts';
import { generatedView } from '../gaps/generated-view.ts';
import { optionsOf, wholeNumber } from '../options.ts';
import { compareAt, DAY, longestWhileOpening, type Seen } from './measure-size.ts';
import { openPage } from './open-page.ts';

/** Organisations for about 2,000, 5,000 and 10,000 marks; above 5,000 of them a graph is a city's. */
const SIZES: readonly { readonly organizations: number; readonly first: number }[] = [
  { organizations: 1_450, first: 2.5 },
  { organizations: 3_650, first: 2.5 },
  { organizations: 8_900, first: 3 },
];
const PEER = 'sigma 3';
const OPENING_GOAL = { atMost: 100 } as const;

async function measureDrawing(rounds: number, report: Report): Promise<void> {
  const { page, close } = await openPage(true);
  try {
    for (const { organizations, first } of SIZES) {
      const { ours, peer, marks, lines } = await compareAt(page, organizations, rounds);
      const line = (metric: string, of: keyof Seen, atMost: number): void =>
        report({
          case: `${marks} marks and ${lines} lines, all drawn`,
          metric,
          unit: 'ms',
          ours: ours[of],
          peer: peer[of],
          peerName: PEER,
          goal: { atMost },
        });
      line('first frame', 'first', first);
      line('a frame of a pan, p50', 'pan', 0.3);
      line('one change to its frame', 'change', 0.8);
      line('script of 100 more marks and their frame', 'addScript', 2);
      report({
        case: `${marks} marks and ${lines} lines, all drawn`,
        metric: '1,000 changes to their frame',
        unit: 'ms',
        ours: ours.manyChanges,
        peer: ours.change,
        peerName: 'one change',
        goal: { atMost: 2 },
      });
    }
  } finally {
    await close();
  }
}

async function measureOpening(rounds: number, report: Report): Promise<void> {
  const { page, close } = await openPage(false);
  try {
    for (const { organizations } of SIZES) {
      const { marks, longestMs } = await longestWhileOpening(page, organizations, rounds);
      report({
        case: `${marks} marks, towns folded`,
        metric: 'longest frame while the largest town opens',
        unit: 'ms',
        ours: longestMs,
        peer: null,
        peerName: null,
        goal: OPENING_GOAL,
      });
    }
  } finally {
    await close();
  }
}

const ITERATIONS = 300;
const LAYOUT_SEED = 42;

/** Processor milliseconds of a piece of work in this thread. */
function costOf(work: () => void): number {
  const before = cpuUsage();
  work();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1_000;
}

/** The peer lays out the same bodies, connected where ours sees them as partners. */
function graphOf(view: View): Graph {
  const graph = new Graph({ multi: true });
  const isOnMap = ({ places }: { readonly places: readonly unknown[] }) => places.length > 0;
  let index = 0;
  for (const node of view.nodes.values()) {
    if (!isOnMap(node)) continue;
    index += 1;
    graph.addNode(node.id, { x: Math.cos(index), y: Math.sin(index), size: 4 });
  }
  for (const { source, target } of view.relations.values())
    if (graph.hasNode(source) && graph.hasNode(target)) graph.addEdge(source, target);
  return graph;
}

function measureLayout(report: Report): void {
  for (const { organizations } of SIZES.slice(0, 2)) {
    const view = generatedView(organizations);
    const ours = costOf(() => void layoutDistrict(view, DAY, LAYOUT_SEED));
    const graph = graphOf(view);
    const settings = forceAtlas2.inferSettings(graph);
    const peer = costOf(() => forceAtlas2.assign(graph, { iterations: ITERATIONS, settings }));
    report({
      case: `${graph.order} bodies`,
      metric: 'processor time of a layout',
      unit: 'ms',
      ours,
      peer,
      peerName: `ForceAtlas2 of graphology, ${ITERATIONS} iterations`,
      goal: { atMost: 0.7 },
    });
  }
}

export const canvasBench: Bench = {
  name: 'canvas',
  purpose:
    'the map beside sigma 3 with the same marks at the same places, and the layout beside ForceAtlas2 (--rounds 2)',
  async run(args, report) {
    const count = wholeNumber('rounds', optionsOf(args, { rounds: '2' }).rounds);
    await measureDrawing(count, report);
    await measureOpening(count, report);
    measureLayout(report);
  },
};
