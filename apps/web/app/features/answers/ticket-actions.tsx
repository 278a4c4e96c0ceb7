import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { Card } from '../../design-system/card';
import { TextField } from '../../design-system/field';
import { Section } from '../../design-system/page';
import { useText } from '../../i18n/use-text';
import { CodeForm } from './code-form';
import { CompanionsForm } from './companions-form';
import { AnotherAnswer } from './another-answer';
import type { TicketView } from './views';

/** What a person may press on their ticket; each is one form and one press. */
export function TicketActions({
  ticket,
  started,
  problem,
}: {
  readonly ticket: TicketView;
  /** Once it has begun there is no seat left to hand on. */
  readonly started: boolean;
  readonly problem?: { readonly value: string; readonly error: string };
}) {
  switch (ticket.state) {
    case 'offered':
      return <Offer />;
    case 'called':
      return <Called />;
    case 'waiting':
      return (
        <>
          <Waiting shortNotice={ticket.shortNotice} />
          {ticket.takesCode ? <CodeForm /> : null}
          <CompanionsForm party={ticket.party} />
        </>
      );
    case 'firm':
      return started ? null : (
        <>
          <AnotherAnswer ticket={ticket} />
          <Cancel />
          <CompanionsForm party={ticket.party} />
          <Yomi yomi={ticket.yomi} problem={problem} />
        </>
      );
    case 'again':
    case 'reconfirm':
      // The two buttons stand above, with what changed.
      return null;
    case 'maybe':
    case 'pending':
      return <AnotherAnswer ticket={ticket} />;
    case 'provisional':
      return <Cancel />;
    default:
      return null;
  }
}

function Offer() {
  const say = useText();
  return (
    <Form method="post" className="stack">
      <SubmitButton large name="intent" value="accept">
        {say('ticket.accept')}
      </SubmitButton>
      <SubmitButton look="ghost" name="intent" value="withdraw">
        {say('ticket.passOn')}
      </SubmitButton>
    </Form>
  );
}

/** A free seat is for whoever presses first; whoever does not stays where they are. */
function Called() {
  const say = useText();
  return (
    <Form method="post" className="stack">
      <SubmitButton large name="intent" value="accept">
        {say('ticket.accept')}
      </SubmitButton>
      <SubmitButton look="danger" name="intent" value="withdraw">
        {say('ticket.leaveList')}
      </SubmitButton>
    </Form>
  );
}

function Waiting({ shortNotice }: { readonly shortNotice: boolean }) {
  const say = useText();
  return (
    <Form method="post" className="stack">
      <p className="text-sm font-bold">
        {say(shortNotice ? 'ticket.short.on' : 'ticket.short.off')}
      </p>
      <SubmitButton look="ghost" name="intent" value={shortNotice ? 'short-off' : 'short-on'}>
        {say(shortNotice ? 'ticket.short.turnOff' : 'ticket.short.turnOn')}
      </SubmitButton>
      <SubmitButton look="danger" name="intent" value="withdraw">
        {say('ticket.leaveList')}
      </SubmitButton>
    </Form>
  );
}

function Cancel() {
  const say = useText();
  return (
    <Section id="cancel" title={say('ticket.cancel.title')}>
      <p className="sub">{say('ticket.cancel.body')}</p>
      <Form method="post" className="stack">
        <SubmitButton look="danger" name="intent" value="withdraw">
          {say('ticket.cancel')}
        </SubmitButton>
      </Form>
    </Section>
  );
}

function Yomi({
  yomi,
  problem,
}: {
  readonly yomi: string;
  readonly problem?: { readonly value: string; readonly error: string };
}) {
  const say = useText();
  const field = {
    id: 'yomi',
    name: 'yomi',
    initialValue: problem?.value ?? yomi,
    errors: problem ? [problem.error] : undefined,
  };
  return (
    <Section id="yomi-title" title={say('ticket.yomi.title')}>
      <Card>
        <Form method="post" className="stack">
          <TextField
            field={field}
            label={say('ticket.yomi')}
            hint={say('ticket.yomi.hint')}
            optional
            first
            autoComplete="off"
          />
          <SubmitButton look="ghost" name="intent" value="yomi">
            {say('ticket.yomi.save')}
          </SubmitButton>
        </Form>
      </Card>
    </Section>
  );
}
