/** Which groups use which row: what groups tell of themselves, turned round. */

/** Groups that use row r, ascending: `user[start[r]] … user[start[r + 1] - 1]`. */
export interface Users {
  readonly start: Int32Array
  readonly user: Int32Array
}

/** Of so many rows; those of group g are `row[from[g]] … row[from[g + 1] - 1]`, and `row` has no others. */
export function usersOf(rows: number, from: Int32Array, row: Int32Array): Users {
  const start = new Int32Array(rows + 1)
  for (const one of row) start[one + 1] = (start[one + 1] as number) + 1
  for (let one = 0; one < rows; one += 1)
    start[one + 1] = (start[one + 1] as number) + (start[one] as number)
  const next = start.slice()
  const user = new Int32Array(row.length)
  for (let group = 0, k = 0; k < row.length; group += 1) {
    for (; k < (from[group + 1] as number); k += 1) {
      const one = row[k] as number
      const at = next[one] as number
      user[at] = group
      next[one] = at + 1
    }
  }
  return { start, user }
}
