/** A text with the matched parts underlined; ranges are [start, end) in UTF-16 units. */
export function MatchedText({
  text,
  matched,
}: {
  readonly text: string;
  readonly matched: readonly (readonly [number, number])[];
}) {
  const parts: { readonly at: number; readonly part: string; readonly hit: boolean }[] = [];
  let at = 0;
  for (const [start, end] of matched) {
    if (start > at) parts.push({ at, part: text.slice(at, start), hit: false });
    if (end > start) parts.push({ at: start, part: text.slice(start, end), hit: true });
    at = Math.max(at, end);
  }
  if (at < text.length) parts.push({ at, part: text.slice(at), hit: false });
  return (
    <>
      {parts.map((each) =>
        each.hit ? (
          <mark key={each.at} className="matched">
            {each.part}
          </mark>
        ) : (
          <span key={each.at}>{each.part}</span>
        ),
      )}
    </>
  );
}
