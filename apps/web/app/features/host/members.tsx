import { Form } from 'react-router';
import { SubmitButton } from '../../design-system/button';
import { SelectField } from '../../design-system/field';
import { useText } from '../../i18n/use-text';

export interface MemberView {
  readonly personId: string;
  readonly name: string;
  readonly since: string;
  readonly role: 'OWNER' | 'HOST' | 'HELPER' | 'MEMBER';
}

const ROLES = ['OWNER', 'HOST', 'HELPER', 'MEMBER'] as const;

/** Everybody of the club and what they may do. Roles are the owner's to give. */
export function Members({
  members,
  canSet,
}: {
  readonly members: readonly MemberView[];
  readonly canSet: boolean;
}) {
  const say = useText();
  return (
    <ul className="card grid p-0! [&>li+li]:border-t [&>li]:border-line">
      {members.map((member) => (
        <li key={member.personId} className="grid gap-2 px-4 py-3 sm:grid-cols-2 sm:items-center">
          <div>
            <b>{member.name}</b>
            <p className="sub num">
              {canSet ? null : `${say(`role.${member.role}`)}${say('common.dot')}`}
              {member.since}
            </p>
          </div>
          {canSet ? <RoleForm key={member.role} member={member} /> : null}
        </li>
      ))}
    </ul>
  );
}

function RoleForm({ member }: { readonly member: MemberView }) {
  const say = useText();
  return (
    <Form method="post" preventScrollReset className="flex items-end gap-2">
      <input type="hidden" name="personId" value={member.personId} />
      <div className="min-w-0 flex-1">
        <SelectField
          field={{ id: `role-${member.personId}`, name: 'role', initialValue: member.role }}
          label={say('clubs.roleOf', { name: member.name })}
          hideLabel
        >
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {say(`role.${role}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <SubmitButton look="ghost" name="member" value={member.personId}>
        {say('clubs.roleSave')}
      </SubmitButton>
    </Form>
  );
}
