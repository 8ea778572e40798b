/**
 * The paper's r_t of RAdam (Liu et al. 2020, arXiv:1908.03265), by which the adaptive step is shortened; null while the
 * variance of the mean of squares is intractable: as long as ρ_t is at most `limit`, at least 4.
 */
export function rectify(step: number, beta2: number, limit: number): number | null {
  const rhoInfinity = 2 / (1 - beta2) - 1;
  const rho = rhoInfinity - (2 * step * beta2 ** step) / (1 - beta2 ** step);
  if (rho <= limit) return null;
  return Math.sqrt(
    ((rho - 4) * (rho - 2) * rhoInfinity) / ((rhoInfinity - 4) * (rhoInfinity - 2) * rho),
  );
}
