import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useCodes } from '../components/codes.ts';
import { InLink } from '../components/InLink.tsx';
import { Section } from '../components/Section.tsx';
import { Table } from '../components/Table.tsx';
import { Tag, type Tone } from '../components/Tag.tsx';
import type { OverlapRelation } from '../generated/client.ts';
import type { Programme } from './resource.ts';
import { SetOverlap } from './SetOverlap.tsx';

const tones: Record<OverlapRelation, Tone> = { ALLOWED: 'good', WARN: 'wait', FORBIDDEN: 'bad' };

export function Overlaps({ programme }: { programme: Programme }) {
  const translate = useTranslate();
  const { word } = useCodes();
  const [isOpen, setOpen] = useState(false);
  const words = (key: string) => translate(`resources.programmes.${key}`);
  return (
    <Section
      title={words('overlaps')}
      hint={words('overlapsHint')}
      actions={programme.manageable && <Button onClick={() => setOpen(true)}>{words('setOverlap')}</Button>}
    >
      {programme.overlaps.length === 0 ? (
        <Typography color="textSecondary">{words('noOverlaps')}</Typography>
      ) : (
        <Table
          label={words('overlaps')}
          rows={programme.overlaps}
          rowKey={({ otherCode }) => otherCode}
          columns={[
            {
              label: words('fields.otherCode'),
              cell: ({ otherCode }) => <InLink to={`/programmes/${otherCode}/show`}>{otherCode}</InLink>,
            },
            {
              label: words('fields.relation'),
              cell: ({ relation }) => (
                <Tag tone={tones[relation]} label={word('OverlapRelation', relation) ?? relation} />
              ),
            },
            { label: translate('common.reason'), cell: ({ reason }) => reason },
          ]}
        />
      )}
      {isOpen && <SetOverlap code={programme.code} onClose={() => setOpen(false)} />}
    </Section>
  );
}
