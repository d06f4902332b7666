import { Box, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { PageHead } from '../components/PageHead.tsx';
import { useViewer } from '../providers/viewer.ts';
import { Assignments } from './Assignments.tsx';
import { Counts } from './Counts.tsx';
import { Rights } from './Rights.tsx';

/** Who am I here, what is within my reach, what may I do. */
export function Home() {
  const translate = useTranslate();
  const viewer = useViewer();
  return (
    <>
      <PageHead title={translate('home.greeting', { name: viewer.name })} under={translate('tagline')} />
      <Stack sx={{ gap: 2 }}>
        <Counts viewer={viewer} />
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { lg: '1fr 1fr' }, alignItems: 'start' }}>
          <Assignments viewer={viewer} />
          <Rights viewer={viewer} />
        </Box>
      </Stack>
    </>
  );
}
