import { Box, Stack, Typography } from '@mui/material';
import { AppBar, LoadingIndicator, Logout, ToggleThemeButton, UserMenu, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Door } from '../components/Door.tsx';
import { AccountLink } from './AccountLink.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';

export const TopBar = () => (
  <AppBar toolbar={<Tools />} userMenu={<Account />} elevation={0}>
    <Mark />
    <Stack sx={{ flex: 1 }} />
  </AppBar>
);

const Mark = () => {
  const translate = useTranslate();
  return (
    <Stack
      component={Link}
      to="/"
      direction="row"
      sx={{ alignItems: 'center', gap: 1, color: 'inherit', textDecoration: 'none', mr: { xs: 0.5, sm: 3 } }}
    >
      <Door />
      <Typography component="span" sx={{ fontWeight: 700, letterSpacing: '-0.01em', whiteSpace: 'nowrap' }}>
        {translate('name')}
      </Typography>
    </Stack>
  );
};

const Tools = () => (
  <>
    <LanguageSwitch />
    <ToggleThemeButton />
    <Box sx={{ display: { xs: 'none', sm: 'block' } }}>
      <LoadingIndicator />
    </Box>
  </>
);

const Account = () => (
  <UserMenu>
    <AccountLink />
    <Logout />
  </UserMenu>
);
