import { Layout, type LayoutProps } from 'react-admin';
import { Failure } from './Failure.tsx';
import { MainMenu } from './MainMenu.tsx';
import { OfflineNotice } from './OfflineNotice.tsx';
import { TopBar } from './TopBar.tsx';

/** The room every page stands in. */
export const Office = ({ children, ...props }: LayoutProps) => (
  <Layout {...props} appBar={TopBar} menu={MainMenu} error={Failure} appBarAlwaysOn>
    <OfflineNotice />
    {children}
  </Layout>
);
