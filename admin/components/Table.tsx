import { Box, Table as Grid, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { Key, ReactNode } from 'react';

interface TableProps<Row> {
  label: string;
  rows: readonly Row[];
  rowKey(row: Row): Key;
  columns: readonly { label: string; cell(row: Row): ReactNode; align?: 'right' }[];
}

/** A small table inside a section; it scrolls by itself where the screen is narrow, hence by keyboard too. */
export const Table = <Row,>({ label, rows, rowKey, columns }: TableProps<Row>) => (
  <Box sx={{ overflowX: 'auto', mx: -1 }} role="group" aria-label={label} tabIndex={0}>
    <Grid size="small">
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableCell key={column.label} align={column.align} scope="col">
              {column.label}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={rowKey(row)} sx={{ '&:last-child td': { border: 0 } }}>
            {columns.map((column) => (
              <TableCell key={column.label} align={column.align}>
                {column.cell(row)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Grid>
  </Box>
);
