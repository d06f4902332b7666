import Edit from '@mui/icons-material/Edit';
import { Button } from '@mui/material';
import { useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

export function EditLink() {
  const translate = useTranslate();
  const resource = useResourceContext();
  const record = useRecordContext();
  return (
    <Button
      component={Link}
      to={`/${resource}/${encodeURIComponent(record?.id ?? '')}`}
      startIcon={<Edit />}
      variant="outlined"
    >
      {translate('ra.action.edit')}
    </Button>
  );
}
