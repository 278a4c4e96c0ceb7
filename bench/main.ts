import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { thisCommit, thisHost } from './measure/host';
import { pageOf, withSection } from './measure/page';
import { sound, type Report } from './measure/report';
import { readOptions } from './options';
import type { Scenario } from './scenario';
import { introductionsChaos } from './introductions/chaos';
import { introductions } from './introductions/introductions';
import { openingRush } from './rsvps/opening-rush';
import { seatHistories } from './rsvps/histories';
import { rsvpWrites } from './rsvps/writes';
import { series } from './series/series';

const SCENARIOS: readonly Scenario[] = [
  series,
  ...rsvpWrites,
  openingRush,
  seatHistories,
  introductions,
  introductionsChaos,
];
/** Names that stand for several. */
const GROUPS = { rsvps: [...rsvpWrites, openingRush].map(({ name }) => name) };
const RESULTS = path.join('bench', 'RESULTS.md');
const HEAD =
  '# Results\n\nWritten by full runs of `npm run bench`; how to read them: [README.md](README.md).\n';

/** Answers 1 when a result was wrong; a goal that is missed is printed as missed, and is no failure. */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(
    args,
    SCENARIOS.map(({ name }) => name),
    GROUPS,
  );
  const reports: Report[] = [];
  for (const scenario of SCENARIOS.filter(({ name }) => options.scenarios.includes(name))) {
    const report = await measure(scenario, options.small);
    reports.push(report);
    console.log(`\n${pageOf(report)}`);
    if (!options.small) record(report);
  }
  if (options.json) writeFileSync(options.json, `${JSON.stringify(one(reports), null, 2)}\n`);
  const missed = reports.flatMap(({ goals }) => goals.filter(({ met }) => !met));
  for (const { name, value, target } of missed)
    console.log(`MISSED: ${name}: ${value ?? 'not measured'} (target ${target})`);
  return reports.every(sound) ? 0 : 1;
}

async function measure(scenario: Scenario, small: boolean): Promise<Report> {
  const began = performance.now();
  const say = (line: string): void =>
    console.log(`[${((performance.now() - began) / 1000).toFixed(1)} s] ${line}`);
  const about = {
    host: thisHost(),
    commit: thisCommit(),
    date: new Date().toISOString(),
    seed: scenario.seed,
    small,
    scenario: scenario.name,
  };
  const findings = await scenario.run({ small, seed: scenario.seed, say });
  say(`${scenario.name}: done`);
  return { ...about, ...findings };
}

function record(report: Report): void {
  const page = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : HEAD;
  writeFileSync(RESULTS, withSection(page, report.scenario, pageOf(report)));
}

/** One scenario is an object, several are a list of such objects. */
const one = (reports: readonly Report[]): Report | readonly Report[] =>
  reports.length === 1 ? reports[0]! : reports;
