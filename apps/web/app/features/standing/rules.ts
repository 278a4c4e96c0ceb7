/** One rule of the form, as it is typed; no consequence: it is not used. */
export interface RuleValues {
  readonly absences: string;
  readonly withinMonths: string;
  readonly consequence: '' | 'MUST_RECONFIRM' | 'END_OF_WAITLIST';
  readonly forMonths: string;
}

/** As many rules as the form has. */
export const RULES = 3;

export const PROPOSED: readonly RuleValues[] = [
  { absences: '2', withinMonths: '6', consequence: 'MUST_RECONFIRM', forMonths: '' },
  { absences: '3', withinMonths: '6', consequence: 'END_OF_WAITLIST', forMonths: '3' },
];

export const EMPTY: RuleValues = {
  absences: '',
  withinMonths: '',
  consequence: '',
  forMonths: '',
};

export function ruleFields(form: FormData): RuleValues[] {
  return Array.from({ length: RULES }, (_, n) => {
    const text = (name: string) => form.get(`${name}-${n}`)?.toString() ?? '';
    const consequence = text('consequence');
    return {
      absences: text('absences'),
      withinMonths: text('withinMonths'),
      consequence:
        consequence === 'MUST_RECONFIRM' || consequence === 'END_OF_WAITLIST' ? consequence : '',
      forMonths: text('forMonths'),
    };
  });
}
