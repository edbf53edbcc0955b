import type { NodeSingular, StylesheetJson } from 'cytoscape';
import type { Scale } from '../figure/scale.ts';
import { faded, MARK_COLOUR, mix, PALETTE } from '../paint/palette.ts';
import { DOT_GLYPH, MARK_GLYPH } from './glyphs.ts';

/** Lines keep their width on screen, so widths here are CSS pixels times `scale.line`. */
export function stylesheet(scale: Scale): StylesheetJson {
  const px = (width: number) => () => width * scale.line;
  const size = (share: number) => (node: NodeSingular) => Number(node.data('size')) * scale.mark * share;
  const filled = (markClass: keyof typeof MARK_COLOUR, shape: string, image: string, part: number) => [
    {
      selector: `node.${markClass}`,
      style: {
        shape,
        'background-color': MARK_COLOUR[markClass],
        'background-image': image,
        'background-width': `${part}%`,
        'background-height': `${part}%`,
        'border-color': PALETTE.page,
        'border-width': px(1.25),
      },
    },
    { selector: `node.${markClass}.faded`, style: { 'background-color': faded(MARK_COLOUR[markClass]) } },
  ];
  const dots = Object.entries(DOT_GLYPH).map(([kind, image]) => ({
    selector: `node.dot.${kind}`,
    style: { 'background-image': image },
  }));
  const edgeLooks = [
    { selector: 'edge.expiring', style: { 'line-color': mix(PALETTE.edge, PALETTE.disc, 0.55) } },
    {
      selector: 'edge.planned',
      style: { 'line-color': PALETTE.planned, 'line-style': 'dashed', 'line-dash-pattern': [5, 4] },
    },
    { selector: 'edge.bundle', style: { width: px(2.25) } },
  ];
  return [
    {
      selector: 'node',
      style: {
        width: size(1),
        height: size(1),
        'border-position': 'outside',
        'background-fit': 'none',
        'background-clip': 'none',
        'background-image-containment': 'over',
        'overlay-opacity': 0,
        'z-index': 2,
      },
    },
    ...filled('partyOrganization', 'ellipse', MARK_GLYPH.star, 92),
    ...filled('community', 'round-rectangle', MARK_GLYPH.house, 92),
    ...filled('unit', 'hexagon', MARK_GLYPH.building, 80),
    ...filled('brand', 'diamond', MARK_GLYPH.ribbon, 68),
    {
      selector: 'node.community',
      style: { 'corner-radius': size(0.18), width: size(0.92), height: size(0.92) },
    },
    { selector: 'node.unit', style: { width: size(1.12), height: size(1.0) } },
    { selector: 'node.brand', style: { width: size(1.5), height: size(1.5) } },
    {
      selector: 'node.socialOrganization',
      style: {
        width: size(0.82),
        height: size(0.82),
        'background-color': PALETTE.page,
        'border-color': PALETTE.hollow,
        'border-width': px(1),
        'border-position': 'inside',
        'z-index': 1,
      },
    },
    {
      selector: 'node.lead',
      style: {
        'outline-color': PALETTE.red,
        'outline-width': px(1.25),
        'outline-offset': px(2.75),
        'border-width': px(2.5),
      },
    },
    {
      selector: 'node.hub',
      style: {
        width: size(0.6),
        height: size(0.6),
        'background-color': PALETTE.page,
        'border-color': PALETTE.edgeLit,
        'border-width': px(1.5),
        'z-index': 1,
      },
    },
    {
      selector: 'node.dot',
      style: {
        'background-color': PALETTE.ink3,
        'background-width': '92%',
        'background-height': '92%',
        'border-color': PALETTE.page,
        'border-width': px(1.5),
        'z-index': 4,
      },
    },
    ...dots,
    {
      selector: 'edge',
      style: {
        'curve-style': 'haystack',
        'haystack-radius': 0,
        width: px(1.25),
        'line-color': PALETTE.edge,
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    {
      selector: 'edge.crossing',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)',
        'control-point-weights': 0.5,
        'source-endpoint': 'inside-to-node',
        'target-endpoint': 'inside-to-node',
      },
    },
    ...edgeLooks,
    { selector: 'edge.tie', style: { width: px(1), 'line-color': PALETTE.tie, events: 'no' } },
    { selector: 'edge.brand', style: { 'line-color': mix(MARK_COLOUR.brand, PALETTE.disc, 0.45) } },
    { selector: 'edge.own', style: { 'line-color': mix(PALETTE.red, PALETTE.disc, 0.5) } },
    // Who supervises whom, and the members of a joint organisation in other towns, would cover the map: only when lit.
    { selector: 'edge.supervision, edge.joint.far', style: { display: 'none' } },
    // States, the stronger later.
    {
      selector: 'node.lit.socialOrganization',
      style: { 'border-color': PALETTE.hollowLit, 'border-width': px(1.5) },
    },
    { selector: 'edge.lit', style: { 'line-color': PALETTE.edgeLit, width: px(1.5), 'z-index': 3 } },
    { selector: 'edge.tie.lit', style: { display: 'element', width: px(1), 'line-color': PALETTE.tieLit } },
    { selector: 'edge.agreement.path', style: { 'line-color': PALETTE.red, width: px(1.75) } },
    { selector: 'edge.expiring.path', style: { 'line-color': mix(PALETTE.red, PALETTE.disc, 0.6) } },
    { selector: 'node.hub.path', style: { 'border-color': PALETTE.red } },
    { selector: 'edge.faded', style: { 'line-color': mix(PALETTE.edge, PALETTE.disc, 0.35) } },
    {
      selector: 'node.socialOrganization.faded',
      style: { 'border-color': mix(PALETTE.hollow, PALETTE.disc, 0.45) },
    },
    { selector: 'node.hub.faded', style: { 'border-color': mix(PALETTE.edgeLit, PALETTE.disc, 0.3) } },
    { selector: 'node.lead.faded', style: { 'outline-color': faded(PALETTE.red) } },
    { selector: 'node.shrunk', style: { width: size(0.75), height: size(0.75) } },
    { selector: 'node.socialOrganization.shrunk', style: { width: size(0.66), height: size(0.66) } },
    {
      selector: 'node.target',
      style: { 'outline-color': PALETTE.red, 'outline-width': px(2), 'outline-offset': px(3) },
    },
  ] as StylesheetJson;
}
