import HomeOutlined from '@mui/icons-material/HomeOutlined';
import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { useSidebarState, useTranslate } from 'react-admin';
import { useViewer } from '../providers/viewer.ts';
import { type MenuEntry, sections } from '../sections.ts';
import { MenuLink } from './MenuLink.tsx';

/** Only what this person's rights open, under the heading of the work it belongs to. */
export function MainMenu() {
  const translate = useTranslate();
  const { may, roles: held } = useViewer();
  const [isOpen] = useSidebarState();
  const open = sections
    .map(({ heading, items }) => ({
      heading,
      items: items.filter(
        ({ actions, roles }) => actions.some(may) && (!roles || roles.some((role) => held.includes(role))),
      ),
    }))
    .filter(({ items }) => items.length > 0);
  return (
    <Box component="nav" aria-label={translate('menu.label')} sx={{ pt: 1, pb: 4, width: isOpen ? 232 : 56 }}>
      <MenuLink to="/" label={translate('ra.page.dashboard')} icon={HomeOutlined} end />
      {open.map((section) => (
        <MenuSection key={section.heading} {...section} />
      ))}
    </Box>
  );
}

function MenuSection({ heading, items }: { heading: string; items: readonly MenuEntry[] }) {
  const translate = useTranslate();
  const id = useId();
  const [isOpen] = useSidebarState();
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography
        variant="overline"
        component="h2"
        id={id}
        sx={{ px: 2, color: 'text.secondary', display: 'block', visibility: isOpen ? 'visible' : 'hidden' }}
      >
        {translate(heading)}
      </Typography>
      <Box component="ul" aria-labelledby={id} sx={{ p: 0, m: 0, listStyle: 'none' }}>
        {items.map(({ name, icon }) => (
          <li key={name}>
            <MenuLink to={`/${name}`} label={translate(`resources.${name}.name`, { smart_count: 2 })} icon={icon} />
          </li>
        ))}
      </Box>
    </Box>
  );
}
