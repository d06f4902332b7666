import {
  AutocompleteArrayInput,
  CheckboxGroupInput,
  DateInput,
  NumberInput,
  required,
  TextInput,
  useTranslate,
} from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { Pair } from '../components/Pair.tsx';
import { FieldClass, PurposeCode } from '../generated/client.ts';
import { useProgrammeNames } from '../programmes/use-programme-names.ts';
import { AreasInput } from '../regions/AreasInput.tsx';

/** What may be amended while an agreement runs; create and edit share it. */
export function AgreementInputs({ isNew }: { isNew?: boolean }) {
  const translate = useTranslate();
  const { choices } = useCodes();
  const programmes = useProgrammeNames();
  const words = (key: string) => translate(`resources.agreements.${key}`);
  return (
    <>
      <CheckboxGroupInput source="purposes" validate={required()} choices={choices('PurposeCode', PurposeCode)} />
      <AutocompleteArrayInput source="programmeIds" validate={required()} choices={programmes.choices} />
      <AreasInput source="areaCodes" label={words('fields.areaCodes')} validate={required()} />
      <CheckboxGroupInput source="fieldClasses" choices={choices('FieldClass', FieldClass)} />
      <Pair>
        {isNew && <DateInput source="validFrom" validate={required()} />}
        <DateInput source="validTo" validate={required()} />
      </Pair>
      <Pair>
        <NumberInput source="dailyBudget" validate={required()} min={0} helperText={words('budgetHint')} />
        <TextInput source="documentHash" helperText={words('hashHint')} />
      </Pair>
    </>
  );
}
