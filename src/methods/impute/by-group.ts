/**
 * A statistic of each unit's group, for every unit; NaN where the unit has no group (−1) or its group no value.
 * One value per unit, same order.
 */
export function byGroup(
  values: Float64Array,
  groups: Int32Array,
  statistic: (values: Float64Array) => number,
): Float64Array {
  const known = new Map<number, number>();
  return Float64Array.from(values, (_, unit) => {
    const group = groups[unit] ?? -1;
    if (group < 0) return Number.NaN;
    let value = known.get(group);
    if (value === undefined) {
      value = statistic(values.filter((__, i) => groups[i] === group));
      known.set(group, value);
    }
    return value;
  });
}
