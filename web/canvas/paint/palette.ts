import type { MarkClass } from '../draw/drawing.ts';

/** Tokens of `design.md` §2 that the canvas needs as values: a canvas cannot read CSS variables while it paints. */
export const PALETTE = {
  page: '#FFFDFB',
  panel: '#FFFFFF',
  disc: '#FBF6F0',
  discBorder: '#E9DFD4',
  townName: '#6E4A3A',
  ink: '#1F2329',
  ink2: '#474D55',
  ink3: '#63686F',
  red: '#B5121B',
  edge: '#CABDAF',
  edgeLit: '#8A7765',
  tie: '#E4DACF',
  tieLit: '#A99C8E',
  planned: '#A8A29A',
  /** Hollow dots: texture at rest, readable when they matter. */
  hollow: '#A39B92',
  hollowLit: '#7C8188',
} as const;

export const MARK_COLOUR: Readonly<Record<MarkClass, string>> = {
  partyOrganization: PALETTE.red,
  socialOrganization: PALETTE.hollow,
  community: '#1F6FB2',
  unit: '#C47A00',
  brand: '#0B7A75',
};

/** Opaque mixture of two `#rrggbb` colours: `share` of the first. Transparency would cost a blend for each element. */
export function mix(first: string, second: string, share: number): string {
  const channel = (at: number): string => {
    const [a, b] = [first, second].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** What is faded keeps about a quarter of its hue. */
export const faded = (colour: string): string => mix(colour, PALETTE.disc, 0.28);

export const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
