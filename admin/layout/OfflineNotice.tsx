import { Alert } from '@mui/material';
import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';

const subscribe = (listener: () => void) => onlineManager.subscribe(listener);

export function OfflineNotice() {
  const translate = useTranslate();
  const isOnline = useSyncExternalStore(subscribe, () => onlineManager.isOnline());
  return (
    <div role="status">
      {!isOnline && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('failures.offlineBanner')}
        </Alert>
      )}
    </div>
  );
}
