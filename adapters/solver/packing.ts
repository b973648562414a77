/** Relaxed set packing by HiGHS' simplex (WebAssembly): deterministic, and no limit of time changes an answer. */
import highsLoader, { type Highs, type Model } from 'highs'
import type { Packing, PackingColumns, PackingSolver, Relaxed } from '../../core/forming/index.ts'

/** Numbers of HiGHS' option `simplex_strategy`. */
const DUAL = 1
const PRIMAL = 4

/** Loads the solver once; about 60 MB. Belongs into the thread that forms, since every call blocks it. */
export async function packingSolver(): Promise<PackingSolver> {
  // At run time the import is the loader itself; its types, written for CommonJS, put it under `default`.
  const load = typeof highsLoader === 'function' ? highsLoader : highsLoader.default
  const highs = await load()
  return { open: (limits, most) => new HighsPacking(highs, limits, most) }
}

class HighsPacking implements Packing {
  private readonly model: Model
  private readonly highs: Highs
  private readonly most: number
  private rows: number
  /** What the last change left whole decides: new columns leave the shares possible, new limits the prices. */
  private strategy: typeof DUAL | typeof PRIMAL = DUAL

  constructor(highs: Highs, limits: ArrayLike<number>, most: number) {
    this.most = Math.min(most, highs.infinity)
    this.highs = highs
    const rows = limits.length
    this.rows = rows
    this.model = highs.createModel({
      numCols: 0,
      numRows: rows,
      sense: highs.constants.objectiveSense.maximize,
      colCost: [],
      colLower: [],
      colUpper: [],
      rowLower: new Float64Array(rows).fill(-highs.infinity),
      rowUpper: Float64Array.from(limits),
      matrix: {
        format: 'csr',
        numRows: rows,
        numCols: 0,
        starts: new Int32Array(rows + 1),
        indices: [],
        values: [],
      },
    })
    // Solved again and again with little changed: presolving would throw away what is known.
    this.model.options.set({ output_flag: false, presolve: 'off' })
  }

  add({ count, from, rows, utility }: PackingColumns): void {
    if (count === 0) return
    this.strategy = PRIMAL
    const indices = Int32Array.from({ length: from[count] as number }, (_, k) => rows[k] as number)
    this.model.addCols({
      cost: Float64Array.from({ length: count }, (_, c) => utility[c] as number),
      lower: new Float64Array(count),
      upper: new Float64Array(count).fill(this.most),
      matrix: {
        format: 'csc',
        numRows: this.rows,
        numCols: count,
        starts: Int32Array.from({ length: count + 1 }, (_, c) => from[c] as number),
        indices,
        values: new Float64Array(indices.length).fill(1),
      },
    })
  }

  limit(columns: readonly number[]): void {
    this.strategy = DUAL
    const entries = { indices: columns, values: columns.map(() => 1) }
    this.model.addRow(-this.highs.infinity, 1, entries)
    this.rows += 1
  }

  fix(column: number, take: boolean | undefined): void {
    this.strategy = DUAL
    const [lower, upper] = take === undefined ? [0, this.most] : take ? [1, 1] : [0, 0]
    this.model.changeColsBounds({ kind: 'range', from: column, to: column }, [lower], [upper])
  }

  relax(): Relaxed | undefined {
    const { model, highs } = this
    model.options.set({ simplex_strategy: this.strategy })
    model.run()
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return undefined
    const { colValue, rowDual } = model.getSolution()
    return {
      utility: model.getObjectiveValue(),
      prices: rowDual.map((price) => Math.max(0, price)),
      shares: colValue,
    }
  }

  close(): void {
    this.model.dispose()
  }
}
