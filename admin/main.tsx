import '@fontsource-variable/plus-jakarta-sans/wght.css';
import { I18nContextProvider } from 'react-admin';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { i18nProvider } from './providers/i18n.ts';
import { Gate } from './sign-in/Gate.tsx';

createRoot(document.getElementById('console') as HTMLElement).render(
  <I18nContextProvider value={i18nProvider}>
    <Gate>
      <App />
    </Gate>
  </I18nContextProvider>,
);
