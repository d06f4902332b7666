import { Card, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import type { RaRecord } from 'react-admin';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { InLink } from './InLink.tsx';
import type { Column } from './Records.tsx';

export interface RecordsViewProps<Row extends RaRecord> {
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  resource: string;
  link?: (row: Row) => string;
}

/** Rows lead on by the link in their first cell; a click anywhere else on the row is only a larger target. */
export function RecordTable<Row extends RaRecord>({ rows, columns, resource, link }: RecordsViewProps<Row>) {
  const translate = useTranslate();
  const navigate = useNavigate();
  return (
    <TableContainer component={Card}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {columns.map(({ name, align }) => (
              <TableCell key={name} align={align} scope="col">
                {translate(`resources.${resource}.fields.${name}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow
              key={row.id}
              hover={Boolean(link)}
              onClick={link && (() => !window.getSelection()?.toString() && navigate(link(row)))}
              sx={{ cursor: link ? 'pointer' : undefined, '&:last-child td': { border: 0 } }}
            >
              {columns.map(({ name, cell, align }, index) => (
                <TableCell key={name} align={align}>
                  {index === 0 && link ? <InLink to={link(row)}>{cell(row)}</InLink> : cell(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
