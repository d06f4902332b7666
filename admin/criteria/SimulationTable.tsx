import ExpandMore from '@mui/icons-material/ExpandMore';
import { Accordion, AccordionDetails, AccordionSummary, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../components/format.ts';
import { Table } from '../components/Table.tsx';
import type { CountsFragment } from '../generated/client.ts';
import { useArea } from '../regions/use-areas.ts';

interface SimulationTableProps {
  title: string;
  rows: readonly CountsFragment[];
  areas?: boolean;
}

const figures = ['before', 'after', 'gained', 'lost', 'needsData'] as const;

/** The same counts split; small cells are withheld by the service and shown as a dash. */
export function SimulationTable({ title, rows, areas }: SimulationTableProps) {
  const translate = useTranslate();
  const { number } = useFormat();
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <Accordion
      disableGutters
      variant="outlined"
      slotProps={{ heading: { component: 'h3' }, transition: { unmountOnExit: true } }}
    >
      <AccordionSummary expandIcon={<ExpandMore />} id={id} aria-controls={`${id}-table`}>
        <Typography component="span" sx={{ fontWeight: 650 }}>
          {title}
        </Typography>
      </AccordionSummary>
      <AccordionDetails>
        <Table
          label={title}
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            { label: title, cell: ({ key }) => (areas ? <Place code={key} /> : key) },
            ...figures.map((name) => ({
              label: translate(`criteria.simulation.short.${name}`),
              align: 'right' as const,
              cell: (row: CountsFragment) => (row.withheld ? '-' : number(row[name] ?? 0)),
            })),
          ]}
        />
      </AccordionDetails>
    </Accordion>
  );
}

const Place = ({ code }: { code: string }) => useArea(code)?.name ?? code;
