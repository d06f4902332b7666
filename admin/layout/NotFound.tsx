import { useTranslate } from 'react-admin';
import { Notice } from './Notice.tsx';

export function NotFound() {
  const translate = useTranslate();
  return <Notice title={translate('ra.page.not_found')} word={translate('failures.notFoundHint')} />;
}
