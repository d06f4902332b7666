import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { useFormat } from '../components/format.ts';
import { Section } from '../components/Section.tsx';
import type { Viewer } from '../providers/viewer.ts';

export function Assignments({ viewer: { assignments } }: { viewer: Viewer }) {
  const translate = useTranslate();
  const { word } = useCodes();
  const { day } = useFormat();
  return (
    <Section title={translate('home.assignments')}>
      {assignments.length === 0 && <Typography>{translate('home.noAssignments')}</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {assignments.map(({ id, role, organisationName, areaName, validTo }) => (
          <li key={id}>
            <Typography sx={{ fontWeight: 650 }}>{word('Role', role)}</Typography>
            <Typography>
              {organisationName}, {areaName}
            </Typography>
            {validTo && (
              <Typography variant="body2" color="textSecondary">
                {translate('common.until', { date: day(validTo) })}
              </Typography>
            )}
          </li>
        ))}
      </Box>
    </Section>
  );
}
