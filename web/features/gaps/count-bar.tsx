import './count-bar.css';

type CountBarProps = { readonly found: number; readonly unknown: number; readonly looked: number };

/** Of what was looked at: found solid, unknown hatched, the rest empty. The numbers stand beside it. */
export function CountBar({ found, unknown, looked }: CountBarProps) {
  const share = (count: number): string => `${looked > 0 ? (100 * count) / looked : 0}%`;
  return (
    <span className="count-bar" aria-hidden="true">
      <span className="count-found" style={{ width: share(found) }} />
      <span className="count-unknown" style={{ width: share(unknown) }} />
    </span>
  );
}
