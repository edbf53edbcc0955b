import HONG_KONG from 'opencc-js/dict/HKVariantsRev';
import TRADITIONAL from 'opencc-js/dict/TSCharacters';

/** Variants in letters from Hong Kong, Macau and Taiwan that the tables beside take for a character of its own. */
const OTHERS = '着 着|著 着|姪 侄|龢 和|祇 只|鑛 矿|瞭 了|徧 遍|菸 烟|衞 卫|喆 哲';

const tableOf = (text: string): Map<string, string> =>
  new Map(
    text.split('|').map((pair) => {
      const [from = '', to = ''] = pair.split(' ');
      return [from, to] as const;
    }),
  );

let table: Map<string, string> | undefined;

/** Of a traditional character the simplified one; every other is itself. Made when first asked for: 4,000 pairs. */
export function simplified(character: string): string {
  table ??= made();
  return table.get(character) ?? character;
}

function made(): Map<string, string> {
  const all = tableOf(TRADITIONAL);
  for (const [variant, traditional] of tableOf(HONG_KONG)) {
    if (!all.has(variant)) all.set(variant, all.get(traditional) ?? traditional);
  }
  for (const [variant, usual] of tableOf(OTHERS)) all.set(variant, usual);
  return all;
}
