import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { Card } from '../../design-system/card';
import { useText } from '../../i18n/use-text';
import type { CaseView } from './present.server';

/** All about one person: who said what, what the person says, and three decisions. */
export function CaseCard({ about }: { readonly about: CaseView }) {
  const say = useText();
  return (
    <Card className="stack" labelledBy={`case-${about.personId}`}>
      <div>
        <h3 id={`case-${about.personId}`} className="font-bold">
          {say('common.san', { name: about.name })}
        </h3>
        <p className="sub">{about.state}</p>
        <p className="sub">{about.sells}</p>
      </div>
      <ul className="m-0 list-none p-0 [&>li+li]:border-t [&>li]:border-line">
        {about.reports.map(({ id, head, about: where, state, words }) => (
          <li key={id} className="py-2">
            <p className="num">{head}</p>
            <p className="sub">
              {where}
              {say('common.dot')}
              {state}
            </p>
            {words ? <p className="whitespace-pre-line">{words}</p> : null}
          </li>
        ))}
      </ul>
      {about.contest ? (
        <div className="border-t border-line pt-2">
          <p className="sub">{say('reports.contest')}</p>
          <p className="whitespace-pre-line">{about.contest}</p>
        </div>
      ) : null}
      <Form method="post" className="stack">
        <input type="hidden" name="id" value={about.personId} />
        <input type="hidden" name="seen" value={about.count} />
        {about.held || about.waits ? (
          <SubmitButton look="ghost" name="decision" value="LIFT">
            {say('reports.lift')}
          </SubmitButton>
        ) : null}
        {about.waits ? (
          <SubmitButton look="ghost" name="decision" value="KEEP">
            {say('reports.keep')}
          </SubmitButton>
        ) : null}
        {about.removed ? null : (
          <SubmitButton look="danger" name="decision" value="REMOVE">
            {say('reports.remove')}
          </SubmitButton>
        )}
      </Form>
    </Card>
  );
}
