import { useTranslate } from 'react-admin';
import { OneTimeSecret } from '../components/OneTimeSecret.tsx';

interface ClientSecretProps {
  clientId: string;
  secret: string;
  onClose(): void;
}

export function ClientSecret({ clientId, secret, onClose }: ClientSecretProps) {
  const translate = useTranslate();
  return (
    <OneTimeSecret
      title={translate('resources.clients.secretTitle')}
      word={translate('resources.clients.secretOnce')}
      lines={[
        [translate('resources.clients.fields.clientId'), clientId],
        [translate('resources.clients.fields.secret'), secret],
      ]}
      onClose={onClose}
    />
  );
}
