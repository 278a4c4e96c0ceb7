import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link, type LinkProps, useNavigation } from 'react-router';
import { Phrase, useText } from '../i18n/use-text';

export type ButtonLook = 'primary' | 'ghost' | 'quiet' | 'danger';

const LOOKS: Record<ButtonLook, string> = {
  primary: 'btn',
  ghost: 'btn btn-ghost',
  quiet: 'btn btn-quiet',
  danger: 'btn btn-danger',
};

interface Look {
  readonly look?: ButtonLook;
  readonly large?: boolean;
  readonly className?: string;
}

const classOf = ({ look = 'primary', large, className }: Look): string =>
  [LOOKS[look], large && 'btn-large', className].filter(Boolean).join(' ');

const words = (children: ReactNode): ReactNode =>
  typeof children === 'string' ? <Phrase>{children}</Phrase> : children;

type ButtonProps = Look & ButtonHTMLAttributes<HTMLButtonElement>;

export function Button({
  look,
  large,
  className,
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button type={type} className={classOf({ look, large, className })} {...rest}>
      {words(children)}
    </button>
  );
}

/** True while the form that this button sends is under way (told by the button's own name and value). */
function usePending(name: string | undefined, value: unknown, action: string | undefined): boolean {
  const navigation = useNavigation();
  const sent = navigation.formData;
  if (!sent) return false;
  if (action && navigation.formAction !== action) return false;
  return name ? sent.get(name) === value : true;
}

interface SubmitProps extends ButtonProps {
  /** Which form's sending counts, where a page has several without intents. */
  readonly pendingAction?: string;
}

/** Sends its form; says so meanwhile (`data-pending` is for pages that do not hydrate), and stays focusable. */
export function SubmitButton({
  look,
  large,
  className,
  children,
  pendingAction,
  ...rest
}: SubmitProps) {
  const say = useText();
  const pending = usePending(rest.name, rest.value, pendingAction);
  return (
    <button
      type="submit"
      className={classOf({ look, large, className })}
      aria-disabled={pending || undefined}
      data-pending={say('common.sending')}
      {...rest}
    >
      {pending ? say('common.sending') : words(children)}
    </button>
  );
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink({ look, large, className, children, ...rest }: Look & LinkProps) {
  return (
    <Link className={classOf({ look, large, className })} {...rest}>
      {words(children)}
    </Link>
  );
}
