import { useEffect, useRef } from 'react';
import { Form } from 'react-router';
import { Button, SubmitButton } from '../../../design-system/button';
import { useText } from '../../../i18n/use-text';
import { ChangeRows } from './change-rows';
import { HiddenValues } from './hidden-values';
import type { MeanwhileView } from './views';

/** Another host was faster: both versions side by side, and nothing typed is lost. */
export function MeanwhileCard({ meanwhile }: { readonly meanwhile: MeanwhileView }) {
  const say = useText();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [meanwhile]);
  const { edits, yours, fields } = meanwhile;
  return (
    <section className="stack" aria-labelledby="meanwhile" id="review">
      <div className="notice bg-warn-soft">
        <div className="min-w-0 flex-1">
          <h2 id="meanwhile" ref={title} tabIndex={-1} className="text-lg text-warn">
            {say('meanwhile.title')}
          </h2>
          <p className="text-sm">{say('meanwhile.body')}</p>
        </div>
      </div>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <section className="card stack gap-2!" aria-labelledby="theirs">
          <h3 id="theirs" className="text-md">
            {say('meanwhile.theirs')}
          </h3>
          {edits.map((edit) => (
            <div key={edit.id} className="stack gap-1!">
              <p className="font-bold">{edit.words}</p>
              <p className="sub num">{edit.by}</p>
              <ChangeRows rows={edit.rows} />
            </div>
          ))}
        </section>
        <section className="card card-soft stack gap-2!" aria-labelledby="yours">
          <h3 id="yours" className="text-md">
            {say('meanwhile.yours')}
          </h3>
          {yours ? (
            <>
              <p className="font-bold">{yours.words}</p>
              <ChangeRows rows={yours.rows} />
            </>
          ) : (
            <p>{say('meanwhile.sameNow')}</p>
          )}
        </section>
      </div>
      {fields.length > 0 ? <FieldTable fields={fields} /> : null}
      <Form method="post" className="flex flex-wrap gap-2 [&>*]:flex-1" preventScrollReset>
        <HiddenValues values={meanwhile.values} />
        <SubmitButton name="intent" value="save">
          {say('meanwhile.save')}
        </SubmitButton>
        <Button type="submit" look="ghost" name="intent" value="revise">
          {say('meanwhile.revise')}
        </Button>
      </Form>
      <a className="tap-link" href="?">
        {say('meanwhile.leave')}
      </a>
    </section>
  );
}

function FieldTable({ fields }: Pick<MeanwhileView, 'fields'>) {
  const say = useText();
  return (
    <div className="card">
      <table className="w-full table-fixed text-left text-sm">
        <caption className="sr-only">{say('meanwhile.fields')}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-1/4 pb-1">
              {say('meanwhile.field')}
            </th>
            <th scope="col" className="pb-1">
              {say('meanwhile.now')}
            </th>
            <th scope="col" className="pb-1">
              {say('meanwhile.yourValue')}
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.label} className="border-t border-line align-top">
              <th scope="row" className="py-1.5 pr-2 font-normal text-muted">
                {field.label}
              </th>
              <td className="py-1.5 pr-2">{field.now || say('meanwhile.empty')}</td>
              <td className="py-1.5 font-bold">{field.yours || say('meanwhile.empty')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
