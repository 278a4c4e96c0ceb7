import { type FieldState, TextField } from './field';

/** A six-digit code: number keys, offered by the phone when the mail arrives. */
export function CodeField({
  field,
  label,
}: {
  readonly field: FieldState;
  readonly label: string;
}) {
  return (
    <TextField
      field={field}
      label={label}
      first
      className="num text-center text-2xl! tracking-[.35em]"
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={12}
    />
  );
}
