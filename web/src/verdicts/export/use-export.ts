import { useRef, useState } from 'react';
import { showDone, showProblem } from '../../parts/messages/notices.tsx';
import { saveFile } from '../../parts/files/save-file.ts';
import { exportVerdicts } from './export-verdicts.ts';
import type { ExportFormat } from './export-verdicts.ts';
import type { VerdictFilter } from '../filter/verdict-filter.ts';

const TYPES: Readonly<Record<ExportFormat, string>> = { csv: 'text/csv;charset=utf-8', json: 'application/json' };

/** Saves what a filter lets through as a file. */
export function useExport(filter: VerdictFilter) {
  const [pages, setPages] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  const run = async (format: ExportFormat): Promise<void> => {
    if (running.current !== null) return;
    const stop = new AbortController();
    running.current = stop;
    setPages(0);
    try {
      const text = await exportVerdicts(format, filter, stop.signal, () => setPages((read) => (read ?? 0) + 1));
      saveFile(`verdicts-${new Date().toISOString().slice(0, 10)}.${format}`, TYPES[format], text);
      showDone('The file with these verdicts is saved.');
    } catch (error) {
      if (!stop.signal.aborted) showProblem(error);
    } finally {
      running.current = null;
      setPages(null);
    }
  };
  return {
    /** How many pages are read; null while nothing is exported. */
    pages,
    start: (format: ExportFormat): void => void run(format),
    stop: (): void => running.current?.abort(),
  };
}
