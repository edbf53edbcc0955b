import { CircleAlert } from 'lucide-react';

/** What is wrong at a field: never by colour alone, always with icon and words. */
export function FieldError({ id, text }: { readonly id?: string | undefined; readonly text: string }) {
  return (
    <span id={id} className="field-error" role="alert">
      <CircleAlert size={14} strokeWidth={1.75} aria-hidden="true" />
      {text}
    </span>
  );
}
