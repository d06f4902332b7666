import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { Section } from '../components/Section.tsx';
import type { Viewer } from '../providers/viewer.ts';

/** Things everybody may do are left out; they would only hide the rest. */
const everybodys = new Set(['AREA_READ', 'PROGRAMME_READ', 'VIEWER_READ']);

export function Rights({ viewer: { permissions } }: { viewer: Viewer }) {
  const translate = useTranslate();
  const { word } = useCodes();
  return (
    <Section title={translate('home.rights')} hint={translate('home.rightsHint')}>
      <Box component="ul" sx={{ m: 0, pl: 2.5, columnGap: 4, columns: { sm: 2 } }}>
        {permissions
          .filter(({ action }) => !everybodys.has(action))
          .map(({ action }) => (
            <Box component="li" key={action} sx={{ breakInside: 'avoid', mb: 0.5 }}>
              {word('Action', action)}
            </Box>
          ))}
      </Box>
    </Section>
  );
}
