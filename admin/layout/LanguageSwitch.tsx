import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useLocaleState, useTranslate } from 'react-admin';

const languages = { id: 'Bahasa Indonesia', en: 'English' };

/** The service words its answers too, so everything on the page is asked for again in the new language. */
export function LanguageSwitch() {
  const translate = useTranslate();
  const [locale, setLocale] = useLocaleState();
  const queries = useQueryClient();
  const choose = async (chosen: string | null) => {
    if (!chosen || chosen === locale) return;
    await setLocale(chosen);
    await queries.invalidateQueries();
  };
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={locale}
      onChange={(_event, chosen: string | null) => choose(chosen)}
      aria-label={translate('menu.language')}
      sx={{
        mr: 1,
        '& .MuiToggleButton-root': {
          color: 'inherit',
          borderColor: 'rgb(255 255 255 / 35%)',
          px: 1.2,
          py: 0.3,
          fontWeight: 650,
          '&.Mui-selected, &.Mui-selected:hover': { color: '#083f40', backgroundColor: '#f3f7f5' },
        },
      }}
    >
      {Object.entries(languages).map(([code, name]) => (
        <ToggleButton key={code} value={code} aria-label={name} lang={code}>
          {code.toUpperCase()}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
