import { Box, Typography } from '@mui/material';
import {
  ArrayInput,
  DateInput,
  NumberInput,
  required,
  SelectInput,
  SimpleFormIterator,
  TextInput,
  useTranslate,
} from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { Pair } from '../components/Pair.tsx';
import { BenefitPer, Confidence, ProgrammeCadence } from '../generated/client.ts';

/** What may be changed after a programme exists; create and edit share it. */
export function ProgrammeInputs() {
  const { choices } = useCodes();
  return (
    <>
      <Pair>
        <TextInput source="nameId" validate={required()} />
        <TextInput source="nameEn" validate={required()} />
      </Pair>
      <Pair>
        <TextInput source="descriptionId" multiline minRows={3} />
        <TextInput source="descriptionEn" multiline minRows={3} />
      </Pair>
      <Pair>
        <SelectInput source="cadence" choices={choices('ProgrammeCadence', ProgrammeCadence)} />
        <TextInput source="sector" />
      </Pair>
      <Pair>
        <TextInput source="legalBasis" />
        <SelectInput source="confidence" choices={choices('Confidence', Confidence)} />
      </Pair>
      <Pair>
        <DateInput source="validFrom" parse={(text: string) => text || null} />
        <DateInput source="validTo" parse={(text: string) => text || null} />
      </Pair>
      <BenefitInputs />
    </>
  );
}

function BenefitInputs() {
  const translate = useTranslate();
  const { choices } = useCodes();
  const label = (field: string) => translate(`resources.programmes.fields.${field}`);
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mt: 1, width: '100%' }}>
      <Typography component="legend" variant="h3">
        {translate('resources.programmes.fields.benefits')}
      </Typography>
      <ArrayInput source="benefits" label={false}>
        <SimpleFormIterator disableReordering fullWidth>
          <Pair>
            <TextInput source="component" label={label('component')} validate={required()} />
            <SelectInput source="per" label={label('per')} choices={choices('BenefitPer', BenefitPer)} />
          </Pair>
          <Pair>
            <TextInput source="labelId" label={label('labelId')} validate={required()} />
            <TextInput source="labelEn" label={label('labelEn')} validate={required()} />
          </Pair>
          <Pair>
            <NumberInput source="amount" label={label('amount')} min={0} />
            <NumberInput source="maximumAmount" label={label('maximumAmount')} min={0} />
            <TextInput source="inKind" label={label('inKind')} />
          </Pair>
        </SimpleFormIterator>
      </ArrayInput>
    </Box>
  );
}
