import { useMemo, useRef } from 'react';
import { useTabView } from '../../state/ui-state.ts';
import { useFrame } from '../../ui/frame.ts';
import { shownColumns } from './column-widths.ts';
import type { TableTab } from './page-state.ts';
import type { Row } from './read-table.ts';
import { RecordRow } from './record-row.tsx';
import { TABLES } from './table-columns.ts';
import { TableHead } from './table-head.tsx';
import { useSize } from './use-size.ts';
import { useWindow } from './use-window.ts';
import './record-table.css';

const ROW = { page: 36, phone: 64 } as const;

type RecordTableProps = { readonly tab: TableTab; readonly rows: readonly Row[]; readonly label: string };

/** Rows of one height, so that of a long list only what is near is drawn. */
export function RecordTable({ tab, rows, label }: RecordTableProps) {
  const isPhone = useFrame() === 'phone';
  const scroller = useRef<HTMLDivElement>(null);
  const { width: room } = useSize(scroller);
  const height = isPhone ? ROW.phone : ROW.page;
  const { first, last } = useWindow(scroller, rows.length, height);
  const selectedId = useTabView((view) => view.selectedId);
  const { columns } = TABLES[tab];
  const shown = useMemo(() => shownColumns(columns, room), [columns, room]);
  return (
    <div className="record-scroll" ref={scroller}>
      <table className="record-table" aria-label={label} aria-rowcount={rows.length}>
        {!isPhone && <TableHead shown={shown} rows={rows} />}
        <tbody>
          {first > 0 && <tr style={{ height: first * height }} />}
          {rows.slice(first, last).map((row, index) => (
            <RecordRow
              key={row.node.id}
              row={row}
              shown={isPhone ? undefined : shown}
              tab={tab}
              index={first + index}
              isOpen={row.node.id === selectedId}
            />
          ))}
          {last < rows.length && <tr style={{ height: (rows.length - last) * height }} />}
        </tbody>
      </table>
    </div>
  );
}
