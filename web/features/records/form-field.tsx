import type { FieldSpec } from '../../../graph/model/schema/field.ts';
import type { Draft } from '../../ui/field-draft.ts';
import { errorId, FormRow } from '../../ui/form-row.tsx';
import { titleOf } from '../../ui/titles.ts';
import { ValueControl } from '../../ui/value-control.tsx';

type FormFieldProps = {
  readonly name: string;
  readonly spec: FieldSpec;
  readonly draft: Draft;
  readonly error: string | undefined;
  /** Where a value comes from that nobody has typed. */
  readonly hint: string | undefined;
  onChange(draft: Draft): void;
};

/** One field of a form, drawn from its type. */
export function FormField({ name, spec, draft, error, hint, onChange }: FormFieldProps) {
  const id = `record-${name}`;
  const title = titleOf(spec.title);
  return (
    <FormRow label={title} htmlFor={id} isRequired={spec.required} error={error} hint={hint}>
      <ValueControl
        id={id}
        spec={spec}
        draft={draft}
        label={title}
        invalid={error !== undefined}
        describedBy={error === undefined ? undefined : errorId(id)}
        onChange={onChange}
      />
    </FormRow>
  );
}
