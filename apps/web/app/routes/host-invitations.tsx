import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { SubmitButton } from '../design-system/button';
import { CopyText } from '../design-system/copy-text';
import { EmptyState, Notice } from '../design-system/notice';
import { Section } from '../design-system/page';
import { InviteForms } from '../features/host/answers/invite-forms';
import { changeInvitations, loadInvitations } from '../features/host/answers/invitations.server';
import { ConsolePage } from '../features/host/console-page';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

export const loader = (args: LoaderFunctionArgs) => loadInvitations(args);

export const action = (args: ActionFunctionArgs) => changeInvitations(args);

/** Who may answer where only the invited can: people by address, and links for several. */
export default function HostInvitations() {
  const say = useText();
  const page = useLoaderData<typeof loader>();
  const told = useActionData<typeof action>();
  const { links, people } = page;
  return (
    <ConsolePage
      title={say('invite.title')}
      aside={page.title}
      back={{ to: `/host/series/${page.slug}/answers`, label: say('asks.page') }}
    >
      <div id="told" className="stack">
        {page.done && !told ? <Notice kind="ok" title={page.done} live /> : null}
        {told ? <Notice kind="bad" title={told.words} live /> : null}
      </div>
      {page.on ? (
        <p className="sub">{say('invite.lead')}</p>
      ) : (
        <Notice kind="warn">
          <p>
            {say('invite.off')}{' '}
            <Link to={`/host/series/${page.slug}/answers`}>{say('invite.toRules')}</Link>
          </p>
        </Notice>
      )}
      <InviteForms told={told ?? null} />
      {links.length === 0 && people.length === 0 ? <EmptyState title={say('invite.none')} /> : null}
      {links.length > 0 ? (
        <Section id="links" title={say('invite.links')}>
          {links.map((link) => (
            <div key={link.id} className="card stack">
              <CopyText id={`link-${link.id}`} label={link.name} text={link.url}>
                <Revoke id={link.id} name={link.name} />
              </CopyText>
              <p className="sub num">{link.words}</p>
            </div>
          ))}
        </Section>
      ) : null}
      {people.length > 0 ? (
        <Section id="people" title={say('invite.people')}>
          <ul className="card grid p-0! [&>li+li]:border-t [&>li]:border-line">
            {people.map(({ id, who }) => (
              <li key={id} className="flex items-center justify-between gap-3 px-4 py-1">
                <span className="min-w-0 break-words">{who}</span>
                <Revoke id={id} name={who} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </ConsolePage>
  );
}

function Revoke({ id, name }: { readonly id: string; readonly name: string }) {
  const say = useText();
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="intent" value="revoke" />
      <SubmitButton look="quiet" name="id" value={id}>
        <span className="sr-only">{name} </span>
        {say('invite.revoke')}
      </SubmitButton>
    </Form>
  );
}
