import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { useExport } from './use-export.ts';

interface ExportMenuProps {
  readonly exporting: ReturnType<typeof useExport>;
  readonly disabled: boolean;
}

/** Saves what is filtered as CSV or JSON; while it is read, the way to stop. */
export function ExportMenu({ exporting: { pages, start, stop }, disabled }: ExportMenuProps): ReactNode {
  if (pages !== null) {
    return (
      <Button variant="default" onClick={stop} loading={pages === 0}>
        Stop the export (page {pages + 1})
      </Button>
    );
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} disabled={disabled}>
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => start('csv')}>As CSV, for a spreadsheet</Menu.Item>
        <Menu.Item onClick={() => start('json')}>As JSON, for a program</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
