import PersonSearch from '@mui/icons-material/PersonSearch';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useViewer } from '../providers/viewer.ts';
import { SearchDialog } from './SearchDialog.tsx';

/** Search by number or name stays in a dialog: what was typed reaches no address, no history and no store. */
export function SearchPeople() {
  const translate = useTranslate();
  const { may } = useViewer();
  const [isOpen, setOpen] = useState(false);
  if (!may('HOUSEHOLD_SEARCH_EXACT')) return null;
  return (
    <>
      <Button variant="contained" startIcon={<PersonSearch />} onClick={() => setOpen(true)}>
        {translate('resources.households.search.open')}
      </Button>
      {isOpen && <SearchDialog onClose={() => setOpen(false)} />}
    </>
  );
}
