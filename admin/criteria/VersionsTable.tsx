import { useTranslate } from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { useFormat } from '../components/format.ts';
import { Move } from '../components/Move.tsx';
import { Table } from '../components/Table.tsx';
import { Tag, type Tone } from '../components/Tag.tsx';
import type { CriteriaStatus } from '../generated/client.ts';
import { activateCriteria, type CriteriaVersion, type ProgrammeCriteria } from './use-criteria.ts';

const tones: Record<CriteriaStatus, Tone> = { DRAFT: 'wait', ACTIVE: 'good', SUPERSEDED: 'plain' };

export function VersionsTable({ programme }: { programme: ProgrammeCriteria }) {
  const translate = useTranslate();
  const { word } = useCodes();
  const { day } = useFormat();
  const activation = {
    label: translate('criteria.activate'),
    cell: (version: CriteriaVersion) =>
      version.status === 'DRAFT' && (
        <Move
          label={translate('criteria.activate')}
          of={version.label}
          title={translate('criteria.activateTitle', { label: version.label })}
          word={translate('criteria.activateWord')}
          size="small"
          withReason={false}
          act={() => activateCriteria(version)}
        />
      ),
  };
  return (
    <Table
      label={translate('criteria.versions')}
      rows={programme.criteriaVersions}
      rowKey={({ id }) => id}
      columns={[
        { label: translate('criteria.label'), cell: ({ label }) => label },
        {
          label: translate('criteria.state'),
          cell: ({ status }) => <Tag tone={tones[status]} label={word('CriteriaStatus', status) ?? status} />,
        },
        { label: translate('criteria.effectiveFrom'), cell: ({ effectiveFrom }) => day(effectiveFrom) },
        { label: translate('criteria.effectiveTo'), cell: ({ effectiveTo }) => day(effectiveTo) },
        ...(programme.manageable ? [activation] : []),
      ]}
    />
  );
}
