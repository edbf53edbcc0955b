import { Map as MapIcon } from 'lucide-react';
import { sourceOf } from '../../../graph/model/schema/dated.ts';
import { kindSpec } from '../../../graph/model/schema/kinds.ts';
import { SourceMark } from '../../records/source-mark.tsx';
import { useLiveHandle } from '../../state/live-context.tsx';
import { useDrawing } from '../../state/map-store.ts';
import { useReferenceDay } from '../../state/reference-day.ts';
import { seeOnMap } from '../../state/see-on-map.ts';
import { select } from '../../state/ui-actions.ts';
import { t } from '../../texts/i18n.ts';
import { KindGlyph } from '../../ui/kind-glyph.tsx';
import { nameOf, RecordName } from '../../ui/record-name.tsx';
import type { Shown } from './column-widths.ts';
import type { TableTab } from './page-state.ts';
import type { Cell } from './read-cell.ts';
import type { Row } from './read-table.ts';
import { TABLES } from './table-columns.ts';

type RecordRowProps = {
  readonly row: Row;
  /** Undefined on a phone, where a row is two lines and a number. */
  readonly shown: readonly Shown[] | undefined;
  readonly tab: TableTab;
  readonly index: number;
  readonly isOpen: boolean;
};

/** One record: a click anywhere on it opens it, its last cell shows it on the map. */
export function RecordRow({ row, shown, tab, index, isOpen }: RecordRowProps) {
  const { node, cells } = row;
  const { columns } = TABLES[tab];
  const open = () => select(node.id);
  const name = (
    <button
      type="button"
      className="record-name"
      aria-pressed={isOpen}
      title={nameOf(node)}
      onClick={(event) => {
        event.stopPropagation();
        open();
      }}
    >
      <RecordName node={node} />
    </button>
  );
  if (!shown) {
    const told = cells.filter((cell, at) => columns[at]?.onPhone && cell.text !== '');
    return (
      <tr className={isOpen ? 'is-open' : ''} aria-rowindex={index + 1} onClick={open}>
        <td>
          {name}
          <span className="record-detail">
            {told
              .filter(({ isNumber }) => !isNumber)
              .map(({ text }) => text)
              .join(' · ')}
          </span>
        </td>
        <td className="is-number">{told.find(({ isNumber }) => isNumber)?.text}</td>
      </tr>
    );
  }
  return (
    <tr className={isOpen ? 'is-open' : ''} aria-rowindex={index + 1} onClick={open}>
      {shown.map(({ column, at }) => {
        const cell = cells[at];
        if (column.id === 'name') return <td key={column.id}>{name}</td>;
        return cell && <OtherCell key={column.id} cell={cell} />;
      })}
      <td>
        <Source row={row} />
      </td>
      <td className="record-map">
        <OnMapButton row={row} label={t('brands.table.onMap', { name: nameOf(node) })} />
      </td>
    </tr>
  );
}

function OtherCell({ cell: { text, sort, isNumber, node } }: { readonly cell: Cell }) {
  const classes = [isNumber ? 'is-number' : '', sort === undefined ? 'is-unknown' : ''].join(' ').trim();
  return (
    <td className={classes} title={text}>
      {node && (
        <span className="record-glyph">
          <KindGlyph kind={node.kind} size={14} />
        </span>
      )}
      {text}
    </td>
  );
}

/** Where the record as a whole comes from: what its name comes from. */
function Source({ row: { node } }: { readonly row: Row }) {
  return (
    <SourceMark
      title={nameOf(node)}
      provenance={sourceOf(node, kindSpec(node.kind).nameField ?? 'name')}
      recordId={node.id}
      sample={node.sample}
    />
  );
}

function OnMapButton({ row: { node }, label }: { readonly row: Row; readonly label: string }) {
  const live = useLiveHandle();
  const drawing = useDrawing();
  const on = useReferenceDay();
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      onClick={(event) => {
        event.stopPropagation();
        seeOnMap(live.view, drawing, node.id, on);
      }}
    >
      <MapIcon size={16} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
