import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useCodes } from '../components/codes.ts';
import type { WhoFragment } from '../generated/client.ts';

/** Who did or read something, as they are called today. */
export function Who({ actor: { kind, name, role, clientId } }: { actor: WhoFragment }) {
  const translate = useTranslate();
  const { word } = useCodes();
  return (
    <>
      {name ?? (kind === 'SYSTEM' ? translate('resources.audit.system') : (clientId ?? translate('common.unknown')))}
      <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
        {word('Role', role) ?? word('ActorKind', kind)}
      </Typography>
    </>
  );
}
