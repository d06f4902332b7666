import { Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { CreatePage } from '../components/FormPage.tsx';
import { OneTimeSecret } from '../components/OneTimeSecret.tsx';
import { useViewer } from '../providers/viewer.ts';
import { AssignmentInputs } from './AssignmentInputs.tsx';
import type { CreatedUser } from './resource.ts';
import { UserInputs } from './UserInputs.tsx';

/** The service makes up the first password; it is shown here and nowhere else. */
export function UserCreate() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { may } = useViewer();
  const [created, setCreated] = useState<CreatedUser>();
  const words = (key: string) => translate(`resources.users.${key}`);
  return (
    <>
      <CreatePage defaults={{ language: 'id' }} onCreated={setCreated}>
        <UserInputs />
        <Typography component="h2" variant="h2" sx={{ mt: 2, mb: 1 }}>
          {words('firstRole')}
        </Typography>
        <AssignmentInputs at="assignment." isRequired={!may('USER_MANAGE')} />
      </CreatePage>
      {created && (
        <OneTimeSecret
          title={words('passwordTitle')}
          word={words('passwordOnce')}
          lines={[
            [words('fields.username'), created.username],
            [words('fields.password'), created.initialPassword ?? ''],
          ]}
          onClose={() => navigate(`/users/${created.id}/show`)}
        />
      )}
    </>
  );
}
