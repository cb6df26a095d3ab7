import { ScrollArea, Table, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './figure-table.module.css';

/** A column of figures: its heading, and what stands in a row. */
export interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => string;
}

interface FigureTableProps<Row> {
  readonly caption: string;
  /** Of the first column, which names the rows. */
  readonly heading: string;
  readonly rows: readonly Row[];
  readonly nameOf: (row: Row) => string;
  readonly keyOf: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
  /** Makes the names of rows buttons. */
  readonly onChoose?: (row: Row) => void;
}

/** Figures as a table: rows by name, numbers right-aligned, scrolled sideways and down where there is no room. */
export function FigureTable<Row>({ caption, heading, rows, nameOf, keyOf, columns, onChoose }: FigureTableProps<Row>): ReactNode {
  return (
    <ScrollArea.Autosize
      mah={352}
      type="auto"
      offsetScrollbars="present"
      viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': caption }}
    >
      <Table stickyHeader verticalSpacing={6} className={styles['table'] ?? ''} aria-label={caption}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{heading}</Table.Th>
            {columns.map((column) => (
              <Table.Th key={column.heading} scope="col" className={styles['number'] ?? ''}>
                {column.heading}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={keyOf(row)}>
              <Table.Th scope="row" fw={400}>
                {onChoose === undefined ? (
                  nameOf(row)
                ) : (
                  <UnstyledButton className={styles['choice'] ?? ''} onClick={() => onChoose(row)}>
                    {nameOf(row)}
                  </UnstyledButton>
                )}
              </Table.Th>
              {columns.map((column) => (
                <Table.Td key={column.heading} className={styles['number'] ?? ''}>
                  {column.cell(row)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  );
}
