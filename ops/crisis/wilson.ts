// The 95 % Wilson score interval of a proportion (Wilson 1927): honest for small counts and for rates near 0 or 1.

const Z = 1.959964;

/** [low, high] of `hits` out of `total`, as shares. */
export function wilson(hits: number, total: number): readonly [number, number] {
  if (total === 0) return [0, 1];
  const share = hits / total;
  const z2 = (Z * Z) / total;
  const centre = share + z2 / 2;
  const spread = Z * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total));
  return [Math.max(0, (centre - spread) / (1 + z2)), Math.min(1, (centre + spread) / (1 + z2))];
}
