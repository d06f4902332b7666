import { useTranslate } from 'react-admin';
import { Notice } from './Notice.tsx';

export function NoRight() {
  const translate = useTranslate();
  return <Notice title={translate('ra.page.access_denied')} word={translate('failures.noRight')} />;
}
