import { Form, Link } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { useText } from '../../i18n/use-text';

/** One press on every page about somebody else. A browser opens the page; only the press reports. */
export function ReportLine({ token }: { readonly token: string }) {
  const say = useText();
  return (
    <Form
      method="post"
      action={`/report/${token}`}
      className="flex flex-wrap items-center justify-center gap-x-2 border-t border-line pt-3"
    >
      <SubmitButton look="quiet" name="intent" value="report" className="text-muted">
        {say('safety.report')}
      </SubmitButton>
      <Link to={`/report/${token}`} reloadDocument className="tap-link sub">
        {say('safety.report.what')}
      </Link>
    </Form>
  );
}
