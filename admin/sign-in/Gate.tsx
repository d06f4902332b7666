import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';
import { ServiceFailure } from '../providers/failures.ts';
import { firstLanguage } from '../providers/i18n.ts';
import { issuer } from '../providers/issuer.ts';
import { session } from '../providers/session.ts';
import { readViewer, type Viewer, ViewerContext } from '../providers/viewer.ts';
import { Welcome } from './Welcome.tsx';

const isCallback = () => window.location.pathname === new URL(issuer.callback).pathname;

/** One arrival per page load: React may mount twice, but a code can be redeemed once. */
let arrival: Promise<void> | undefined;

async function arrive(): Promise<void> {
  if (!isCallback()) return session.depart(firstLanguage());
  const returnTo = await session.arrive();
  window.history.replaceState(null, '', returnTo);
}

/** Shows the console only to somebody who is signed in and whose rights are known. */
export function Gate({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const state = useSyncExternalStore(session.subscribe, () => session.state);
  const [viewer, setViewer] = useState<Viewer>();
  const [failure, setFailure] = useState<string>();
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another round is another try
  useEffect(() => {
    arrival ??= session.state === 'signed-in' ? Promise.resolve() : arrive();
    arrival
      .then(readViewer)
      .then(setViewer)
      .catch((fault: unknown) => {
        arrival = undefined;
        setFailure(fault instanceof ServiceFailure ? `failures.${fault.code}` : 'signIn.failed');
      });
  }, [round]);

  const again = () => {
    if (isCallback()) window.history.replaceState(null, '', issuer.signedOut);
    setFailure(undefined);
    setRound(round + 1);
  };

  if (state === 'ended')
    return (
      <Welcome
        word={translate('signIn.ended')}
        action={[translate('signIn.enter'), () => session.depart(firstLanguage())]}
      />
    );
  if (failure) return <Welcome word={translate(failure)} action={[translate('failures.again'), again]} />;
  if (!viewer) return <Welcome busy />;
  return <ViewerContext value={viewer}>{children}</ViewerContext>;
}
