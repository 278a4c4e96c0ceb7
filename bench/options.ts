export interface Options {
  readonly scenarios: readonly string[];
  /** Ends within a minute on two cores; its figures are not for the record. */
  readonly small: boolean;
  readonly json: string | null;
}

export const usage = (known: readonly string[]): string =>
  `usage: npm run bench -- --scenario NAME[,NAME] [--small] [--json FILE]\nscenarios: ${known.join(', ')}`;

/** Reads the command line; throws with the usage when something in it is not known. */
export function readOptions(
  args: readonly string[],
  known: readonly string[],
  groups: Readonly<Record<string, readonly string[]>> = {},
): Options {
  const wrong = (what: string): Error =>
    new Error(`${what}\n${usage([...known, ...Object.keys(groups)])}`);
  let scenarios: string[] = [];
  let small = false;
  let json: string | null = null;
  for (let at = 0; at < args.length; at += 1) {
    const [name, inline] = (args[at] ?? '').split(/=(.*)/s);
    const value = (): string => {
      const text = inline ?? args[(at += 1)];
      if (!text || text.startsWith('--')) throw wrong(`${name} needs a value.`);
      return text;
    };
    if (name === '--small') small = true;
    else if (name === '--json') json = value();
    else if (name === '--scenario') scenarios = value().split(',').filter(Boolean);
    else throw wrong(`"${args[at]}" is not known.`);
  }
  if (scenarios.length === 0) throw wrong('Which scenario?');
  scenarios = scenarios.flatMap((name) => groups[name] ?? name);
  for (const scenario of scenarios)
    if (!known.includes(scenario)) throw wrong(`There is no scenario "${scenario}".`);
  return { scenarios: [...new Set(scenarios)], small, json };
}
