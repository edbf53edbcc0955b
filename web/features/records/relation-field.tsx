import { X } from 'lucide-react';
import { relationSpec } from '../../../graph/model/schema/relations.ts';
import { RecordPicker } from '../../records/record-picker.tsx';
import { useView } from '../../state/live-context.tsx';
import { t } from '../../texts/i18n.ts';
import { KindGlyph } from '../../ui/kind-glyph.tsx';
import { nameOf, RecordName } from '../../ui/record-name.tsx';
import type { FormRelation } from './form-relations.ts';

type RelationFieldProps = {
  readonly relation: FormRelation;
  readonly label: string;
  readonly ids: readonly string[];
  readonly invalid?: boolean;
  onChange(ids: readonly string[]): void;
};

/** Records at the other end of a relation: those chosen, and a picker for one more. */
export function RelationField({ relation, label, ids, invalid = false, onChange }: RelationFieldProps) {
  const spec = relationSpec(relation.kind);
  const chosen = useView((view) => ids.flatMap((id) => view.node(id) ?? []), [ids]);
  return (
    <div className="relation-choice">
      {chosen.map((node) => (
        <span key={node.id} className="chosen-record">
          <KindGlyph kind={node.kind} size={16} />
          <span>
            <RecordName node={node} />
          </span>
          <button
            type="button"
            className="icon-button"
            aria-label={t('picker.remove', { name: nameOf(node) })}
            onClick={() => onChange(ids.filter((id) => id !== node.id))}
          >
            <X size={14} strokeWidth={1.75} aria-hidden="true" />
          </button>
        </span>
      ))}
      <RecordPicker
        label={label}
        kinds={relation.direction === 'out' ? spec.to : spec.from}
        exclude={ids}
        invalid={invalid}
        onPick={(id) => onChange([...ids, id])}
      />
    </div>
  );
}
