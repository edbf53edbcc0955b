import { useCallback, useEffect, useState } from 'react';
import { askSession, type Session } from '../live/session.ts';

/** Who this browser is; asked once. A failed request leaves it unknown, and the map can still be read. */
export function useSession(): { session: Session | undefined; introduced: (session: Session) => void } {
  const [session, setSession] = useState<Session>();
  useEffect(() => {
    let alive = true;
    askSession().then(
      (known) => alive && setSession(known),
      () => {},
    );
    return () => {
      alive = false;
    };
  }, []);
  return { session, introduced: useCallback((known: Session) => setSession(known), []) };
}
