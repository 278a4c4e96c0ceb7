import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Card } from '../design-system/card';
import { SelectField } from '../design-system/field';
import { EmptyState, Notice } from '../design-system/notice';
import { Section } from '../design-system/page';
import { clockOf } from '../features/gatherings/time.server';
import { HostPasses } from '../features/passes/documents.server';
import { passSeatByHost } from '../features/passes/pass.server';
import { SubstituteForm } from '../features/passes/substitute-fields';
import { notFound, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

interface Seated {
  readonly id: string;
  readonly name: string;
  readonly party: number;
}

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const id = params.id ?? '';
  const say = sayIn(locale);
  const seated: Seated[] = [];
  const pageAfter = async (after: string | null) => {
    const { occurrence } = await read(context, HostPasses, { id, after });
    if (!occurrence?.viewerCanHost) throw notFound();
    seated.push(...occurrence.attendeesInState.edges.map(({ node }) => node));
    return occurrence;
  };
  let occurrence = await pageAfter(null);
  while (occurrence.attendeesInState.pageInfo.hasNextPage)
    occurrence = await pageAfter(occurrence.attendeesInState.pageInfo.endCursor);
  const clock = clockOf(locale, occurrence.timeZone, say);
  return {
    seated,
    open: !occurrence.over && occurrence.status !== 'CANCELLED',
    asked: new URL(request.url).searchParams.get('asked'),
    passes: occurrence.seatPasses.map(({ takenAt, ...pass }) => ({
      ...pass,
      taken: takenAt ? clock.moment(takenAt) : null,
    })),
  };
}

export const action = (args: ActionFunctionArgs) => passSeatByHost(args);

export default function HostPass() {
  const say = useText();
  const { seated, open, asked, passes } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const kept = answer && 'initialValue' in answer ? answer.initialValue?.['attendeeId'] : null;
  return (
    <>
      <h2 className="text-lg">{say('pass.hostTitle')}</h2>
      <p className="sub">{say('pass.hostLead')}</p>
      {asked ? <Notice kind="ok" title={say('pass.asked', { name: asked })} live /> : null}
      {seated.length === 0 ? <EmptyState title={say('pass.nobody')} /> : null}
      {open && seated.length > 0 ? (
        <Card>
          <SubstituteForm
            key={passes.length}
            companions={Math.max(...seated.map(({ party }) => party)) - 1}
            answer={answer}
          >
            <SelectField
              field={{ id: 'attendeeId', name: 'attendeeId' }}
              label={say('pass.who')}
              defaultValue={typeof kept === 'string' ? kept : undefined}
            >
              {seated.map(({ id, name, party }) => (
                <option key={id} value={id}>
                  {party > 1 ? `${name} ${say('party.with', { count: party - 1 })}` : name}
                </option>
              ))}
            </SelectField>
          </SubstituteForm>
        </Card>
      ) : null}
      {passes.length > 0 ? (
        <Section id="passes" title={say('pass.list')}>
          <ul className="card grid gap-2">
            {passes.map(({ fromName: from, toName: to, byHost, taken }, index) => (
              <li key={index}>
                <b>{say('pass.row', { from, to })}</b>{' '}
                <span className="sub block">
                  {taken ? say('pass.rowTaken', { when: taken }) : say('pass.rowOpen')}
                  {byHost ? ` ・ ${say('pass.rowHost', { host: byHost })}` : ''}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
