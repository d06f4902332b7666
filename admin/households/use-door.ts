import { useCallback, useEffect, useState } from 'react';
import type { PurposeCode } from '../generated/client.ts';

export interface DoorRequest {
  readonly purpose: PurposeCode;
  readonly reference: string | undefined;
}

const secondsOpen = 60;

/** Holds what a door showed for a minute, in this component only, and then forgets it. */
export function useDoor<Shown>(read: (request: DoorRequest) => Promise<Shown>) {
  const [shown, setShown] = useState<Shown>();
  const [secondsLeft, setSecondsLeft] = useState(0);

  const close = useCallback(() => {
    setShown(undefined);
    setSecondsLeft(0);
  }, []);

  useEffect(() => {
    if (secondsLeft <= 0) return;
    const tick = window.setTimeout(() => (secondsLeft === 1 ? close() : setSecondsLeft(secondsLeft - 1)), 1000);
    return () => window.clearTimeout(tick);
  }, [secondsLeft, close]);

  const open = async (request: DoorRequest) => {
    setShown(await read(request));
    setSecondsLeft(secondsOpen);
  };
  return { shown, secondsLeft, open, close };
}
