import type { Kind } from '../../../graph/model/schema/kinds.ts';

/** White icons on a 24 × 24 ground. As SVG they stay sharp at every zoom. */
const uri = (body: string): string =>
  `data:image/svg+xml;utf8,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 24 24">${body}</svg>`)}`;

const solid = (path: string): string => uri(`<path fill="#fff" d="${path}"/>`);
const stroked = (path: string): string =>
  uri(
    `<path fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d="${path}"/>`,
  );

/** A five-pointed star, its point up, centred by its centre of mass. */
const star = (): string => {
  const points: string[] = [];
  for (let index = 0; index < 10; index += 1) {
    const radius = index % 2 === 0 ? 7.4 : 2.9;
    const angle = (index * Math.PI) / 5 - Math.PI / 2;
    points.push(
      `${(12 + radius * Math.cos(angle)).toFixed(2)} ${(12.2 + radius * Math.sin(angle)).toFixed(2)}`,
    );
  }
  return solid(`M${points.join('L')}Z`);
};

export const MARK_GLYPH = {
  star: star(),
  house: solid('M12 5.4 19 11.6V18.4A.9.9 0 0 1 18.1 19.3H14V14.6H10V19.3H5.9A.9.9 0 0 1 5 18.4V11.6Z'),
  building: solid(
    'M6.4 18.6V6.6a.9.9 0 0 1 .9-.9h5a.9.9 0 0 1 .9.9v3.6h3.5a.9.9 0 0 1 .9.9v7.5h-3.2v-2.6h-1.6v2.6h-2.3v-3h-1.6v3ZM8.6 8.3v1.6h2.4V8.3Zm0 3.1V13h2.4v-1.6Z',
  ),
  ribbon: solid('M8.2 6.2h7.6v12.2L12 15.4l-3.8 3Z'),
} as const;

/** Icons of the kinds that are drawn only around a focused mark. */
export const DOT_GLYPH: Partial<Record<Kind, string>> = {
  Need: stroked('M12 6v7M12 17.5v.1'),
  Offer: stroked('M6 10h12v8H6zM6 10l2-3.5h8l2 3.5M12 6.5V18'),
  Task: stroked('M7 12.5l3.5 3.5L17 8.5'),
  Activity: stroked('M7 18V6l10 3.5L7 13'),
  Project: stroked('M6 8h4.5l1.5 2h6v7.5H6z'),
  Venue: stroked('M12 19c-3.5-4-5-6.3-5-8.5a5 5 0 0 1 10 0c0 2.2-1.5 4.5-5 8.5z'),
  Grant: stroked('M8 6l4 5 4-5M8 12h8M8 15h8M12 11v8'),
  Donation: stroked('M12 18.5s-6-3.7-6-7.7A3.2 3.2 0 0 1 12 9a3.2 3.2 0 0 1 6 1.8c0 4-6 7.7-6 7.7z'),
  AidAction: stroked('M12 6v12M6 12h12'),
  Honour: stroked('M12 14.5a4.2 4.2 0 1 0 0-8.4 4.2 4.2 0 0 0 0 8.4zM9.5 14l-1 5 3.5-2 3.5 2-1-5'),
  DemoSite: stroked('M8 19V5.5M8 6.5h9l-2 3 2 3H8'),
  VolunteerTeam: stroked(
    'M9 11.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM4.5 18a4.5 4.5 0 0 1 9 0M16 7.5a2.2 2.2 0 0 1 0 4.2M16.5 14.5a4 4 0 0 1 3 3.5',
  ),
};
