import { useCallback, useEffect, useState } from 'react';
import { api } from '../live/http.ts';

export type Session = Awaited<ReturnType<typeof api.session>>;

/** Who this browser is; asked once. A failed request leaves it unknown, and the map can still be read. */
export function useSession(): { session: Session | undefined; introduced: (session: Session) => void } {
  const [session, setSession] = useState<Session>();
  useEffect(() => {
    let alive = true;
    api.session().then(
      (known) => alive && setSession(known),
      () => {},
    );
    return () => {
      alive = false;
    };
  }, []);
  return { session, introduced: useCallback((known: Session) => setSession(known), []) };
}
