import type { LegendKey } from '../../../graph/model/tab-view/tab-view.ts';
import { KindGlyph } from '../../ui/kind-glyph.tsx';

const KIND_OF = {
  partyOrganization: 'PartyOrganization',
  socialOrganization: 'SocialOrganization',
  community: 'Community',
  unit: 'Unit',
  brand: 'BrandProject',
  hub: 'Agreement',
  line: 'line',
} as const;

export function LegendGlyph({ legendKey }: { readonly legendKey: LegendKey }) {
  return <KindGlyph kind={KIND_OF[legendKey]} size={18} />;
}
