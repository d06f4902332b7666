import { defaultTheme, type RaThemeOptions } from 'react-admin';

const font = '"Plus Jakarta Sans Variable", system-ui, "Segoe UI", Roboto, sans-serif';

/** Sea-green of a painted door, brass of its handle; every pair of text and ground holds at least 4.5 to 1. */
const light = {
  mode: 'light' as const,
  primary: { main: '#0d5c5b', light: '#2f8a86', dark: '#083f40', contrastText: '#ffffff' },
  secondary: { main: '#0d4f4f', contrastText: '#ffffff' },
  warning: { main: '#8a5a00', contrastText: '#ffffff' },
  error: { main: '#a8322a', contrastText: '#ffffff' },
  success: { main: '#2b6b34', contrastText: '#ffffff' },
  info: { main: '#2a5b8c', contrastText: '#ffffff' },
  text: { primary: '#1c2626', secondary: '#4c5a5a' },
  background: { default: '#f4f3ee', paper: '#ffffff' },
  divider: '#dcdcd3',
};

const dark = {
  mode: 'dark' as const,
  primary: { main: '#74cbc2', light: '#a4e3dc', dark: '#3f9a93', contrastText: '#06201f' },
  secondary: { main: '#0a3838', contrastText: '#eaf4f2' },
  warning: { main: '#f0bd5c', contrastText: '#261a00' },
  error: { main: '#f39a90', contrastText: '#2c0703' },
  success: { main: '#8fd19a', contrastText: '#06210b' },
  info: { main: '#9cc7f0', contrastText: '#05192c' },
  text: { primary: '#e8eeec', secondary: '#aebbb8' },
  background: { default: '#0f1716', paper: '#172221' },
  divider: '#2b3937',
};

const themeOf = (palette: typeof light | typeof dark): RaThemeOptions => ({
  ...defaultTheme,
  palette,
  shape: { borderRadius: 8 },
  sidebar: { width: 232, closedWidth: 56 },
  typography: {
    fontFamily: font,
    fontSize: 14,
    h1: { fontSize: '1.75rem', fontWeight: 650, letterSpacing: '-0.02em' },
    h2: { fontSize: '1.125rem', fontWeight: 650, letterSpacing: '-0.01em' },
    h3: { fontSize: '0.95rem', fontWeight: 650 },
    h6: { fontSize: '1.05rem', fontWeight: 650, letterSpacing: '-0.01em' },
    button: { textTransform: 'none', fontWeight: 600 },
    overline: { textTransform: 'none', fontSize: '0.8rem', fontWeight: 600, letterSpacing: 0, lineHeight: 1.6 },
  },
  components: {
    ...defaultTheme.components,
    MuiCssBaseline: {
      styleOverrides: {
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': { animationDuration: '1ms !important', transitionDuration: '1ms !important' },
        },
        ':focus-visible': {
          outline: `3px solid ${palette.mode === 'light' ? '#c27c0e' : '#f0bd5c'}`,
          outlineOffset: 2,
        },
      },
    },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: { styleOverrides: { root: { border: `1px solid ${palette.divider}`, borderRadius: 10 } } },
    MuiButton: { defaultProps: { disableElevation: true } },
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
    MuiToggleButton: {
      styleOverrides: {
        root: { color: palette.text.secondary, '&.Mui-selected': { color: palette.primary.main, fontWeight: 700 } },
      },
    },
    MuiTableCell: {
      styleOverrides: {
        root: { padding: '8px 14px', borderColor: palette.divider },
        head: { fontWeight: 650, color: palette.text.secondary },
      },
    },
    MuiChip: { styleOverrides: { root: { fontWeight: 600, borderRadius: 6 } } },
    MuiLink: { defaultProps: { underline: 'always' } },
    RaLayout: {
      styleOverrides: {
        root: {
          minWidth: 0,
          '& .RaLayout-appFrame': { marginTop: 56 },
          '& .RaLayout-contentWithSidebar': { minWidth: 0 },
          '& .RaLayout-content': { minWidth: 0, padding: '16px clamp(12px, 2vw, 32px) 48px' },
        },
      },
    },
    RaToolbar: {
      styleOverrides: {
        root: { backgroundColor: palette.background.paper, borderTop: `1px solid ${palette.divider}` },
      },
    },
    RaAppBar: { styleOverrides: { root: { '& .RaAppBar-toolbar': { minHeight: 56, paddingInline: 12 } } } },
  },
});

export const lightTheme = themeOf(light);
export const darkTheme = themeOf(dark);
