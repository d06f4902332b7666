import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { type Action, useViewer } from '../providers/viewer.ts';
import { Notice } from './Notice.tsx';

export function NoRight() {
  const translate = useTranslate();
  return <Notice title={translate('ra.page.access_denied')} word={translate('failures.noRight')} />;
}

/** Spares people without the right a page of refusals. */
export function Only({ to, children }: { to: readonly Action[]; children: ReactNode }) {
  const { may } = useViewer();
  return to.some(may) ? children : <NoRight />;
}
