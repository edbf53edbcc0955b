import type { KindSpec } from '../../model/schema/kinds/spec.ts';
import {
  fieldSpecs,
  KIND_NAMES,
  type Kind,
  kindSpec,
  SYSTEM_KINDS,
  SYSTEM_LABEL,
} from '../../model/schema/kinds.ts';
import { RELATION_NAMES } from '../../model/schema/relations.ts';
import { DERIVED_TYPES } from '../../model/terms/derived.ts';

/** The map's colours: of a disc, its border and the words in it. */
const COLOURS = {
  hollow: ['#FFFFFF', '#7C8188', '#1F2329'],
  party: ['#B5121B', '#960F17', '#FFFFFF'],
  community: ['#1F6FB2', '#185A91', '#FFFFFF'],
  unit: ['#C47A00', '#9E6200', '#FFFFFF'],
  brand: ['#0B7A75', '#08605C', '#FFFFFF'],
  disc: ['#FBF6F0', '#E9DFD4', '#6E4A3A'],
  edge: ['#CABDAF', '#A39B92', '#1F2329'],
  neutral: ['#E9E2D9', '#D8CFC4', '#1F2329'],
} as const satisfies Record<KindSpec['mark']['colour'], readonly [string, string, string]>;

/** In pixels: what is always on the map is larger than what is shown around a focus. */
const DIAMETER = { always: 50, focus: 36, never: 28 } as const;

function nodeStyle(kind: Kind): string {
  const { label, mark, onMap, nameField = 'name' } = kindSpec(kind);
  const [colour, border, text] = COLOURS[mark.colour];
  const caption = fieldSpecs(kind)[nameField] ? nameField : 'id';
  return style(`node.${label}`, {
    diameter: `${kind === 'Town' ? 80 : DIAMETER[onMap]}px`,
    color: colour,
    'border-color': border,
    'border-width': '2px',
    'text-color-internal': text,
    caption: `"{${caption}}"`,
  });
}

const style = (selector: string, values: Readonly<Record<string, string>>): string =>
  `${selector} {\n${Object.entries(values)
    .map(([name, value]) => `  ${name}: ${value};\n`)
    .join('')}}\n`;

/** A style sheet for Neo4j Browser: nodes by the colour of their kind and with their name. */
export function grass(): string {
  const edge = { color: '#CABDAF', 'text-color-external': '#474D55', caption: '"<type>"' };
  return [
    style('node', {
      diameter: '36px',
      color: '#E9E2D9',
      'border-color': '#D8CFC4',
      'border-width': '2px',
      'font-size': '10px',
    }),
    style('relationship', { ...edge, 'shaft-width': '1px', 'font-size': '8px', padding: '3px' }),
    ...KIND_NAMES.filter((kind) => !SYSTEM_KINDS.includes(kind)).map(nodeStyle),
    style(`node.${SYSTEM_LABEL}`, {
      diameter: '12px',
      color: '#F8F4EF',
      'border-color': '#E9E2D9',
      'text-color-internal': '#63686F',
      caption: '"{system}"',
    }),
    ...RELATION_NAMES.map((name) => style(`relationship.${name}`, edge)),
    ...[...DERIVED_TYPES].map((name) =>
      style(`relationship.${name}`, {
        ...edge,
        color: name === 'PAIRED_WITH' ? '#B5121B' : '#6E4A3A',
        'shaft-width': '2px',
      }),
    ),
  ].join('\n');
}
