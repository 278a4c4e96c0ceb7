import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { Chips, Tick } from '../../design-system/choice';
import { Notice } from '../../design-system/notice';
import { useText } from '../../i18n/use-text';
import { ConsentPart } from './consent-part';
import { NameChips } from './name-chips';
import type { CardView } from './present.server';
import { type CardProblem, MOODS } from './views';

/** One page, one press: how it was, and whom one met. Nothing of it has to be filled in. */
export function CardForm({
  view,
  problem,
}: {
  readonly view: CardView;
  readonly problem: CardProblem | undefined;
}) {
  const say = useText();
  const { people, others } = view;
  const typed = problem?.typed ?? view.said;
  const chips = { people, ...(problem?.field === 'more' ? { error: problem.words } : {}) };
  return (
    <Form method="post" className="stack gap-5!">
      {problem?.field === '' ? (
        <Notice kind="bad" live>
          <p>{problem.words}</p>
        </Notice>
      ) : null}
      <Chips
        name="mood"
        legend={say('after.mood')}
        choices={MOODS.map((mood) => ({ value: mood, label: say(`after.mood.${mood}`) }))}
        {...(typed.mood ? { chosen: typed.mood } : {})}
      />
      {people.length === 0 ? (
        <p className="sub">{say('after.nobody')}</p>
      ) : (
        <>
          <NameChips mark="talked" people={people} chosen={typed.talked} />
          <NameChips mark="more" {...chips} chosen={typed.more} />
          <details open={typed.known.length > 0}>
            <summary className="tap-link text-sm underline">{say('after.known.open')}</summary>
            <NameChips mark="known" people={people} chosen={typed.known} />
          </details>
        </>
      )}
      {others > 0 && people.length > 0 ? (
        <p className="sub">{say('after.others', { count: others })}</p>
      ) : null}
      <Tick name="showName" value="yes" defaultChecked={typed.showName}>
        {say('after.showName', { name: view.ownName })}
        <span className="sub block">{say('after.showName.hint')}</span>
      </Tick>
      {view.asksConsent ? (
        <ConsentPart ownName={view.ownName} typed={typed} problem={problem} />
      ) : null}
      {view.consents ? (
        <p className="sub">
          <a className="tap-link" href="/me/introductions">
            {say('after.wishes')}
          </a>
        </p>
      ) : null}
      <SubmitButton large>{say(view.answered ? 'after.again' : 'after.send')}</SubmitButton>
      <p className="sub text-center">{say('after.until', { date: view.until })}</p>
    </Form>
  );
}
