/** Added to a diagonal of ones: it bounds what averages that hardly differ may take from each other. */
const ridge = 1e-10;

/**
 * The solution of a linear system whose matrix is symmetric and positive semidefinite, such as the inner products of a
 * least-squares fit: Cholesky after the diagonal has been scaled to ones. Rows that depend on each other share the weight.
 */
export function solvePositive(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const scale = Float64Array.from(matrix, (row, i) => 1 / Math.sqrt(at(row, i)));
  const factor = choleskyOf(
    matrix.map((row, i) => row.map((value, k) => value * at(scale, i) * at(scale, k))),
  );
  const size = right.length;
  const solution = right.map((value, i) => value * at(scale, i));
  for (let i = 0; i < size; i++) {
    const row = rowOf(factor, i);
    for (let k = 0; k < i; k++) solution[i] = at(solution, i) - at(row, k) * at(solution, k);
    solution[i] = at(solution, i) / at(row, i);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) {
      solution[i] = at(solution, i) - at(rowOf(factor, k), i) * at(solution, k);
    }
    solution[i] = at(solution, i) / at(rowOf(factor, i), i);
  }
  return solution.map((value, i) => value * at(scale, i));
}

/** The lower triangle L of matrix + ridge = L Lᵀ. */
function choleskyOf(matrix: readonly Float64Array[]): Float64Array[] {
  const factor: Float64Array[] = [];
  matrix.forEach((source, i) => {
    const row = new Float64Array(i + 1);
    for (let k = 0; k < i; k++)
      row[k] = (at(source, k) - dot(row, rowOf(factor, k), k)) / at(rowOf(factor, k), k);
    row[i] = Math.sqrt(at(source, i) + ridge - dot(row, row, i));
    factor.push(row);
  });
  return factor;
}

function dot(a: Float64Array, b: Float64Array, length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += at(a, i) * at(b, i);
  return sum;
}

function at(values: Float64Array, i: number): number {
  return values[i] ?? NaN;
}

function rowOf(rows: readonly Float64Array[], i: number): Float64Array {
  return rows[i] ?? new Float64Array();
}
