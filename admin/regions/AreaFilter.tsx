import { useTranslate } from 'react-admin';
import { useFilter } from '../components/filters.tsx';
import { AreaPicker } from './AreaPicker.tsx';

export function AreaFilter({ source }: { source: string }) {
  const translate = useTranslate();
  const [value, setValue] = useFilter<string>(source);
  return <AreaPicker value={value} onChange={(code) => setValue(code ?? undefined)} label={translate('area.label')} />;
}
