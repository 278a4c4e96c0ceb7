import type { RulesData } from './documents.server';
import { CHOICES, pointInput, POINTS, pointValues, type RuleValues } from './rule-values';

/** Rules as the form shows them; on a date, what is not its own follows. */
export function presentRules(rules: RulesData, ofDate: boolean): RuleValues {
  const own = new Set<string>(rules.own);
  const follows = (name: string) => ofDate && !own.has(ENUM[name] ?? name);
  const points = POINTS.map((name) => pointValues(name, rules[name], follows(name)));
  const choices = CHOICES.map((name) => [name, follows(name) ? 'follow' : `${rules[name]}`]);
  const values: Record<string, string> = Object.assign({}, ...points);
  return {
    ...values,
    ...(Object.fromEntries(choices) as RuleValues),
    'screening.kind': follows('screening') ? 'follow' : 'own',
    'screening.ja': rules.screening?.ja ?? '',
    'screening.en': rules.screening?.en ?? '',
  };
}

/** The schema's names of rules that are not written as the field is. */
const ENUM: Readonly<Record<string, string>> = {
  opens: 'OPENS',
  closes: 'CLOSES',
  cancelBy: 'CANCEL_BY',
  offerCutoff: 'OFFER_CUTOFF',
  kitchenBy: 'KITCHEN_BY',
  companionsMax: 'COMPANIONS_MAX',
  approval: 'APPROVAL',
  invitationOnly: 'INVITATION_ONLY',
  screening: 'SCREENING',
  offerMode: 'OFFER_MODE',
  reconfirmNewcomers: 'RECONFIRM_NEWCOMERS',
  passLate: 'PASS_LATE',
};

const APPROVALS = ['NONE', 'NEWCOMERS', 'EVERYBODY'] as const;
const MODES = ['OFFER', 'GIVE'] as const;

/** What was typed, as the api takes it; null gives a rule back. */
export function rulesInput(values: RuleValues) {
  const yesNo = (name: string) =>
    values[name] === 'true' ? true : values[name] === 'false' ? false : null;
  const companions = values['companionsMax'] ?? '';
  const { 'screening.ja': ja = '', 'screening.en': en = '' } = values;
  return {
    opens: pointInput(values, 'opens'),
    closes: pointInput(values, 'closes'),
    cancelBy: pointInput(values, 'cancelBy'),
    offerCutoff: pointInput(values, 'offerCutoff'),
    kitchenBy: pointInput(values, 'kitchenBy'),
    companionsMax:
      companions === 'follow' ? null : /^\d$/.test(companions) ? Number(companions) : -1,
    approval: APPROVALS.find((one) => one === values['approval']) ?? null,
    invitationOnly: yesNo('invitationOnly'),
    screening: values['screening.kind'] === 'follow' ? null : { ja, en },
    offerMode: MODES.find((one) => one === values['offerMode']) ?? null,
    reconfirmNewcomers: yesNo('reconfirmNewcomers'),
    passLate: yesNo('passLate'),
  };
}
