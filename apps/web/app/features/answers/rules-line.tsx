import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

const link = (href: string) => (words: ReactNode) => <a href={href}>{words}</a>;

/** Before the first address is taken: who runs this, the rules, and what the address is for. */
export function RulesLine({
  operator,
  id = 'answer.rules',
}: {
  readonly operator: string;
  readonly id?: 'answer.rules' | 'login.rules';
}) {
  const intl = useIntl();
  return (
    <p className="sub">
      {intl.formatMessage(
        { id },
        {
          operator,
          terms: link('/about/terms'),
          privacy: link('/about/privacy'),
          manners: link('/about/manners'),
        },
      )}
    </p>
  );
}
