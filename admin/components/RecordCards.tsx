import { Box, Card, Stack, Typography } from '@mui/material';
import type { RaRecord } from 'react-admin';
import { useTranslate } from 'react-admin';
import { InLink } from './InLink.tsx';
import type { RecordsViewProps } from './RecordTable.tsx';

/** The same rows for a narrow screen: the first column is the heading. */
export function RecordCards<Row extends RaRecord>({ rows, columns, resource, link }: RecordsViewProps<Row>) {
  const translate = useTranslate();
  const [first, ...others] = columns;
  if (!first) return null;
  return (
    <Stack component="ul" sx={{ gap: 1, p: 0, m: 0, listStyle: 'none' }}>
      {rows.map((row) => (
        <Card component="li" key={row.id} sx={{ p: 1.5 }}>
          <Box sx={{ fontWeight: 600, mb: 0.75 }}>
            {link ? <InLink to={link(row)}>{first.cell(row)}</InLink> : first.cell(row)}
          </Box>
          <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'minmax(90px, 36%) 1fr', gap: 0.5 }}>
            {others.map(({ name, cell }) => (
              <Box key={name} sx={{ display: 'contents' }}>
                <Typography component="dt" variant="body2" color="textSecondary">
                  {translate(`resources.${resource}.fields.${name}`)}
                </Typography>
                <Box component="dd" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>
                  {cell(row)}
                </Box>
              </Box>
            ))}
          </Box>
        </Card>
      ))}
    </Stack>
  );
}
