import { required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { Pair } from '../components/Pair.tsx';
import { UserLanguage } from '../generated/client.ts';

export function UserInputs() {
  const translate = useTranslate();
  const { choices } = useCodes();
  return (
    <>
      <TextInput source="name" validate={required()} />
      <Pair>
        <TextInput
          source="username"
          validate={required()}
          helperText={translate('resources.users.usernameHint')}
          autoComplete="off"
        />
        <SelectInput source="language" validate={required()} choices={choices('UserLanguage', UserLanguage)} />
      </Pair>
    </>
  );
}
