/**
 * Moments of a run to kill it at, in milliseconds, spread over all of it. As many as `VERZET_KILLS` says (`npm run bench -- kill`),
 * by default a few; the same ones every time. `share`: of what was asked for, where each moment takes long.
 */
export function killMoments(duration: number, usual: number, share = 1): number[] {
  const asked = process.env['VERZET_KILLS'];
  const count = asked === undefined ? usual : Math.ceil(Number(asked) * share);
  let seed = 20_260_105;
  const random = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  return Array.from({ length: count }, (_unused, index) => ((index + random()) / count) * duration);
}

/** Enough moments that some must fall in the midst of the work, however busy the machine is. */
export const isThorough = Number(process.env['VERZET_KILLS'] ?? 0) >= 20;

/** Long enough for every moment, each with a run to the end after it. */
export const killTimeout = 60_000 + Number(process.env['VERZET_KILLS'] ?? 3) * 90_000;
