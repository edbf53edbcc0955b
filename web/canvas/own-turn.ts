/** Calls back with the latest of what it was told, in a turn of its own. */
export type OwnTurn<T> = { tell(value: T): void; close(): void };

export function ownTurn<T>(call: (latest: T) => void): OwnTurn<T> {
  let turn: ReturnType<typeof setTimeout> | undefined;
  let latest: T;
  return {
    tell(value) {
      latest = value;
      turn ??= setTimeout(() => {
        turn = undefined;
        call(latest);
      });
    },
    close: () => clearTimeout(turn),
  };
}
