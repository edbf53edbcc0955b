/** A quotation before, at and after the number it is quoted for; all before where the number is not in it as such. */
export function splitAtNumber(quote: string, value: number, isMoney: boolean): [string, string, string] {
  const ways = [value, ...(isMoney || value >= 10_000 ? [value / 10_000] : [])].map(String);
  for (const way of ways) {
    const found = new RegExp(`(?<![\\d.])${way.replace('.', '\\.')}(?![\\d.])(?:\\s*万)?`).exec(quote);
    if (!found) continue;
    const end = found.index + found[0].length;
    return [quote.slice(0, found.index), found[0], quote.slice(end)];
  }
  return [quote, '', ''];
}
