import type { Report } from './report';

type Row = readonly (string | number)[];

const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => String(cell).replace(/\|/g, '\\|')).join(' | ')} |`)
    .join('\n');

/** One scenario's findings as Markdown: for the terminal and for RESULTS.md. */
export function pageOf(report: Report): string {
  const { host, goals, peers, rates, ratios, invariants } = report;
  const parts = [
    `## ${report.scenario}`,
    `${report.date.slice(0, 10)} · commit ${report.commit} · seed ${report.seed}${report.small ? ' · small run, not for the record' : ''}  \n` +
      `${host.cpu}, ${host.cores} cores, ${host.memoryGb} GB, ${host.platform}, Node ${host.node}; load before the run ${host.load}`,
    table(
      ['goal', 'value', 'target', ''],
      goals.map(({ name, value, target, met }) => [
        name,
        value ?? 'not measured',
        target,
        met ? 'met' : '**missed**',
      ]),
    ),
    table(
      ['measured, ms', 'samples', 'median', 'p95', 'max'],
      Object.entries(peers).map(([name, { samples, medianMs, p95Ms, maxMs }]) => [
        name,
        samples,
        medianMs,
        p95Ms,
        maxMs,
      ]),
    ),
    ...(rates ? [table(['rate', 'a second'], Object.entries(rates))] : []),
    table(['ratio', 'times'], Object.entries(ratios)),
    table(
      ['must hold', '', 'seen'],
      invariants.map(({ name, ok, detail }) => [name, ok ? 'holds' : '**BROKEN**', detail]),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The page of all scenarios with this one's section made new; others stay as they were. */
export function withSection(page: string, scenario: string, section: string): string {
  const sections = page.split(/^(?=## )/m);
  const head = sections[0]?.startsWith('## ') ? '' : (sections.shift() ?? '');
  const others = sections.filter((text) => !text.startsWith(`## ${scenario}\n`));
  const all = [...others.map((text) => text.trimEnd()), section.trimEnd()].sort();
  return `${[head.trimEnd(), ...all].filter(Boolean).join('\n\n')}\n`;
}
