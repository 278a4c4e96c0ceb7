import loadHighs, { type Highs, type ModelData } from 'highs';
import type { OpenProgram, Solved } from '../domain/exact-matching';
import type { Program } from '../domain/exact-program';

/** One seed (the build has one thread), counts as limits: the same program gives the same answer on every machine. */
const SETTINGS = {
  output_flag: false,
  random_seed: 0,
  mip_rel_gap: 0,
  // Values are whole millionths and the program counts in thousandths.
  mip_abs_gap: 4e-4,
  mip_feasibility_tolerance: 1e-7,
} as const;
const ITERATIONS = 200_000;

/** HiGHS (https://highs.dev), compiled to WebAssembly. Loading is asynchronous, solving is not. */
export async function loadSolver(): Promise<OpenProgram> {
  const highs = await loadHighs();
  return (program, start, work) =>
    highs.withModel(modelOf(highs, program), (model) => {
      model.options.set({ ...SETTINGS, simplex_iteration_limit: ITERATIONS });
      const { optimal, nodeLimit, iterationLimit } = statuses(highs);
      const solve = (): Solved | null => {
        model.run();
        return model.getModelStatus() === optimal
          ? { values: model.getSolution().colValue, bound: model.getObjectiveValue() }
          : null;
      };
      return work({
        relaxed: solve,
        whole: (nodes) => {
          for (let edge = 0; edge < program.edges; edge += 1)
            model.changeColIntegrality(edge, highs.constants.variableType.integer);
          model.options.set({ mip_max_nodes: nodes });
          model.setSolution({ colValue: Float64Array.from(start) });
          model.run();
          const status = model.getModelStatus();
          if (status !== optimal && status !== nodeLimit && status !== iterationLimit) return null;
          return {
            values: model.getSolution().colValue,
            bound: Number(model.info.get('mip_dual_bound')),
          };
        },
        addRows: (rows) => {
          for (const { lower, upper, columns, values } of rows)
            model.addRow(lower, finite(highs, upper), {
              indices: Int32Array.from(columns),
              values: Float64Array.from(values),
            });
        },
      });
    });
}

const statuses = ({ constants: { modelStatus } }: Highs) => ({
  optimal: modelStatus.optimal,
  nodeLimit: modelStatus.solutionLimit,
  iterationLimit: modelStatus.iterationLimit,
});

const finite = (highs: Highs, bound: number): number =>
  bound === Infinity ? highs.infinity : bound;

function modelOf(highs: Highs, program: Program): ModelData {
  const starts = [0];
  for (const { columns } of program.rows) starts.push(starts.at(-1)! + columns.length);
  return {
    numCols: program.columns,
    numRows: program.rows.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: Float64Array.from({ length: program.columns }, (_, at) => program.gain[at] ?? 0),
    colLower: new Float64Array(program.columns),
    colUpper: new Float64Array(program.columns).fill(1),
    rowLower: Float64Array.from(program.rows, ({ lower }) => lower),
    rowUpper: Float64Array.from(program.rows, ({ upper }) => finite(highs, upper)),
    matrix: {
      format: 'csr',
      numRows: program.rows.length,
      numCols: program.columns,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(program.rows.flatMap(({ columns }) => columns)),
      values: Float64Array.from(program.rows.flatMap(({ values }) => values)),
    },
  };
}
