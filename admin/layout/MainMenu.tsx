import { Box, Typography } from '@mui/material';
import { Menu, useSidebarState, useTranslate } from 'react-admin';
import { useViewer } from '../providers/viewer.ts';
import { sections } from '../sections.ts';

/** Only what this person's rights open, under the heading of the work it belongs to. */
export function MainMenu() {
  const translate = useTranslate();
  const { may } = useViewer();
  const [isOpen] = useSidebarState();
  return (
    <Box component="nav" aria-label={translate('menu.label')}>
      <Menu sx={{ mt: 1, width: isOpen ? 232 : 56 }}>
        <Menu.DashboardItem />
        {sections.map(({ heading, items }) => {
          const open = items.filter(({ actions }) => actions.some(may));
          return (
            open.length > 0 && (
              <Box key={heading} sx={{ mt: 1.5 }}>
                {isOpen && (
                  <Typography variant="overline" component="h2" sx={{ px: 2, color: 'text.secondary' }}>
                    {translate(heading)}
                  </Typography>
                )}
                {open.map(({ name, icon: Icon }) => (
                  <Menu.Item
                    key={name}
                    to={`/${name}`}
                    primaryText={translate(`resources.${name}.name`, { smart_count: 2 })}
                    leftIcon={<Icon />}
                  />
                ))}
              </Box>
            )
          );
        })}
      </Menu>
    </Box>
  );
}
