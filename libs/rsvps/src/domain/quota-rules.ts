import { invalid, ok, parseInteger, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import { parsePoint, type AnswerPoint, type RawPoint } from './answer-point';
import { foldCode, QUOTA_KINDS, type QuotaKind } from './quota';

/** Seats that are kept for some people, and until when. */
export interface QuotaRule {
  readonly kind: QuotaKind;
  readonly code: string | null;
  readonly seats: number;
  /** What nobody took by then is everybody's. */
  readonly releases: AnswerPoint;
}

export interface RawQuotaRule {
  readonly kind: QuotaKind;
  readonly code?: string | null;
  readonly seats: number;
  readonly releases: RawPoint;
}

export const MOST_QUOTAS = 8;
export const CODE_LENGTH = { least: 2, most: 40 } as const;

/** In the host's order; each kind once and each code once, all of them together within the seats there are. */
export function parseQuotaRules(
  raw: readonly RawQuotaRule[],
  capacity: number,
): Outcome<readonly QuotaRule[], InvalidInput> {
  if (raw.length > MOST_QUOTAS) return refuse(invalid('quotas', 'too_many', MOST_QUOTAS));
  const rules: QuotaRule[] = [];
  const known = new Set<string>();
  for (const [index, each] of raw.entries()) {
    const rule = parseRule(`quotas.${index}`, each, capacity);
    if (!rule.ok) return rule;
    const name = `${rule.value.kind} ${rule.value.code ?? ''}`;
    if (known.has(name))
      return refuse(invalid(`quotas.${index}.${rule.value.code ? 'code' : 'kind'}`, 'taken'));
    known.add(name);
    rules.push(rule.value);
  }
  const seats = rules.reduce((sum, rule) => sum + rule.seats, 0);
  return seats > capacity
    ? refuse(invalid(`quotas.${rules.length - 1}.seats`, 'too_large', capacity))
    : ok(rules);
}

function parseRule(
  field: string,
  raw: RawQuotaRule,
  capacity: number,
): Outcome<QuotaRule, InvalidInput> {
  if (!QUOTA_KINDS.includes(raw.kind)) return refuse(invalid(`${field}.kind`, 'invalid'));
  const code = parseQuotaCode(`${field}.code`, raw.kind, raw.code ?? '');
  if (!code.ok) return code;
  const seats = parseInteger(`${field}.seats`, raw.seats, 1, capacity);
  if (!seats.ok) return seats;
  const releases = parsePoint(`${field}.releases`, raw.releases);
  if (!releases.ok) return releases;
  if (!releases.value) return refuse(invalid(`${field}.releases`, 'required'));
  return ok({ kind: raw.kind, code: code.value, seats: seats.value, releases: releases.value });
}

/** Only quotas of codes have one; spaces inside are allowed, line breaks are not. */
export function parseQuotaCode(
  field: string,
  kind: QuotaKind,
  typed: string,
): Outcome<string | null, InvalidInput> {
  if (kind !== 'code') return ok(null);
  const code = foldCode(typed);
  if (code === '') return refuse(invalid(field, 'required'));
  if (/\p{Cc}/u.test(code)) return refuse(invalid(field, 'invalid'));
  if (code.length < CODE_LENGTH.least)
    return refuse(invalid(field, 'too_short', CODE_LENGTH.least));
  return code.length > CODE_LENGTH.most
    ? refuse(invalid(field, 'too_long', CODE_LENGTH.most))
    : ok(code);
}
