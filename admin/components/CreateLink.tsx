import Add from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { useResourceContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { type Action, useViewer } from '../providers/viewer.ts';

/** Offered to those who hold one of the actions. */
export function CreateLink({ actions }: { actions: readonly Action[] }) {
  const translate = useTranslate();
  const resource = useResourceContext();
  const { may } = useViewer();
  if (!actions.some(may)) return null;
  return (
    <Button component={Link} to={`/${resource}/create`} variant="contained" startIcon={<Add />}>
      {translate(`resources.${resource}.create`)}
    </Button>
  );
}
