import { QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Admin, CustomRoutes, localStorageStore, Resource } from 'react-admin';
import { BrowserRouter, Route } from 'react-router-dom';
import { AccountPage } from './account/AccountPage.tsx';
import { Home } from './home/Home.tsx';
import { Failure } from './layout/Failure.tsx';
import { NoRight } from './layout/NoRight.tsx';
import { NotFound } from './layout/NotFound.tsx';
import { Office } from './layout/Office.tsx';
import { darkTheme, lightTheme } from './layout/theme.ts';
import { pages, resources } from './offices.ts';
import { authProviderFor } from './providers/auth-provider.ts';
import { dataProviderOver } from './providers/data-provider.ts';
import { ServiceFailure } from './providers/failures.ts';
import { i18nProvider } from './providers/i18n.ts';
import { useViewer } from './providers/viewer.ts';

const store = localStorageStore('1', 'satu-pintu');
const dataProvider = dataProviderOver(resources);
const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // waiting does not change a refusal
      retry: (count, fault) =>
        count < 2 && fault instanceof ServiceFailure && ['OFFLINE', 'TEMPORARILY_UNAVAILABLE'].includes(fault.code),
    },
  },
});

export function App() {
  const viewer = useViewer();
  const authProvider = useMemo(() => authProviderFor(viewer), [viewer]);
  return (
    <BrowserRouter basename="/admin">
      <Admin
        title="Satu Pintu"
        disableTelemetry
        requireAuth
        store={store}
        queryClient={queryClient}
        authProvider={authProvider}
        dataProvider={dataProvider}
        i18nProvider={i18nProvider}
        theme={lightTheme}
        darkTheme={darkTheme}
        layout={Office}
        dashboard={Home}
        error={Failure}
        accessDenied={NoRight}
        catchAll={NotFound}
      >
        <CustomRoutes>
          <Route path="/account" element={<AccountPage />} />
        </CustomRoutes>
        {pages.map((page) => (
          <Resource key={page.name} {...page} />
        ))}
      </Admin>
    </BrowserRouter>
  );
}
