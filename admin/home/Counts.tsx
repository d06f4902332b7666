import { Box, Card, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useFormat } from '../components/format.ts';
import { InLink } from '../components/InLink.tsx';
import { ConsoleCountsDocument } from '../generated/client.ts';
import { ask } from '../providers/ask.ts';
import type { Viewer } from '../providers/viewer.ts';

/** How much there is to work with; only lists that this person may open are counted. */
export function Counts({ viewer: { may } }: { viewer: Viewer }) {
  const translate = useTranslate();
  const { number } = useFormat();
  const asked = { households: may('HOUSEHOLD_BROWSE'), organisations: may('ORGANISATION_READ') };
  const { data } = useQuery({
    queryKey: ['counts', asked],
    queryFn: ({ signal }) => ask(ConsoleCountsDocument, asked, signal),
  });
  const counts = [
    { name: 'households', open: asked.households, total: data?.households?.totalCount },
    { name: 'programmes', open: true, total: data?.programmes.totalCount },
    { name: 'organisations', open: asked.organisations, total: data?.organisations?.totalCount },
  ].filter(({ open }) => open);
  return (
    <Box
      component="section"
      aria-label={translate('home.reach')}
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(100px, 1fr))' }}
    >
      {counts.map(({ name, total }) => (
        <Card key={name} sx={{ p: { xs: 1.5, sm: 2.5 } }}>
          <Typography
            sx={{ fontSize: { xs: '1.5rem', sm: '2rem' }, fontWeight: 650, letterSpacing: '-0.02em', lineHeight: 1.2 }}
          >
            {total === undefined ? '…' : number(total)}
          </Typography>
          <InLink to={`/${name}`}>{translate(`home.${name}`)}</InLink>
        </Card>
      ))}
    </Box>
  );
}
