import type {
  InputHTMLAttributes,
  ReactNode,
  SelectHTMLAttributes,
  TextareaHTMLAttributes,
} from 'react';
import { useText } from '../i18n/use-text';

/** The part of conform's field metadata that a control needs; a plain object will do as well. */
export interface FieldState {
  readonly id: string;
  readonly name: string;
  readonly errors?: readonly string[];
  readonly initialValue?: unknown;
}

interface FieldProps {
  readonly field: FieldState;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  /** For search boxes and the like, where the label stands in the placeholder too. */
  readonly hideLabel?: boolean;
}

const errorId = (field: FieldState) => `${field.id}-error`;
const hintId = (field: FieldState) => `${field.id}-hint`;

/** Label, control, hint and error, tied together by ids. */
export function Field({
  field,
  label,
  hint,
  optional,
  hideLabel,
  children,
}: FieldProps & {
  readonly children: ReactNode;
}) {
  const say = useText();
  return (
    <div className="grid grid-cols-1 gap-1">
      <label htmlFor={field.id} className={hideLabel ? 'sr-only' : 'text-sm font-bold'}>
        {label}
        {optional ? <span className="sub font-normal">{say('common.optional')}</span> : null}
      </label>
      {children}
      {field.errors?.length ? (
        <p id={errorId(field)} className="mt-1 text-sm leading-tight font-bold text-bad">
          {field.errors.join(' ')}
        </p>
      ) : null}
      {hint ? (
        <p id={hintId(field)} className="sub">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** What makes a control name its error and keep its value. `first`: takes the focus also without JavaScript. */
export function controlProps(field: FieldState, hint: ReactNode, first: boolean | undefined) {
  const bad = Boolean(field.errors?.length);
  const described = [bad && errorId(field), hint && hintId(field)].filter(Boolean).join(' ');
  return {
    id: field.id,
    name: field.name,
    'aria-invalid': bad || undefined,
    'aria-describedby': described || undefined,
    autoFocus: bad && first ? true : undefined,
    ...(typeof field.initialValue === 'string' ? { defaultValue: field.initialValue } : {}),
  };
}

interface First {
  /** The first bad field of its form. */
  readonly first?: boolean;
}

type TextFieldProps = FieldProps &
  First &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'id'>;

export function TextField({
  field,
  label,
  hint,
  optional,
  hideLabel,
  first,
  className,
  ...rest
}: TextFieldProps) {
  return (
    <Field {...{ field, label, hint, optional, hideLabel }}>
      <input
        className={['input', className].filter(Boolean).join(' ')}
        required={!optional}
        {...controlProps(field, hint, first)}
        {...rest}
      />
    </Field>
  );
}

type TextAreaProps = FieldProps &
  First &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name' | 'id'>;

export function TextArea({
  field,
  label,
  hint,
  optional,
  hideLabel,
  first,
  ...rest
}: TextAreaProps) {
  return (
    <Field {...{ field, label, hint, optional, hideLabel }}>
      <textarea
        className="input"
        rows={4}
        required={!optional}
        {...controlProps(field, hint, first)}
        {...rest}
      />
    </Field>
  );
}

type SelectFieldProps = FieldProps &
  First &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'name' | 'id'>;

/** `children`: the options. */
export function SelectField({
  field,
  label,
  hint,
  optional,
  hideLabel,
  first,
  children,
  ...rest
}: SelectFieldProps) {
  return (
    <Field {...{ field, label, hint, optional, hideLabel }}>
      <select className="input" {...controlProps(field, hint, first)} {...rest}>
        {children}
      </select>
    </Field>
  );
}
