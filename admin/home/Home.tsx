import { Typography } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { useViewer } from '../providers/viewer.ts';

export function Home() {
  const translate = useTranslate();
  const viewer = useViewer();
  return (
    <>
      <Title title={translate('ra.page.dashboard')} />
      <Typography component="h1" variant="h1">
        {translate('home.greeting', { name: viewer.name })}
      </Typography>
    </>
  );
}
