/**
 * How much a gram tells about whether a sample is marked (G test).
 *
 * @param yes how many marked samples have it
 * @param all how many samples have it
 */
export function tells(yes, all, positives, total) {
  const cells = [
    [yes, all, positives],
    [all - yes, all, total - positives],
    [positives - yes, total - all, positives],
    [total - all - positives + yes, total - all, total - positives],
  ];
  return cells.reduce(
    (sum, [seen, row, column]) => sum + (seen > 0 ? seen * Math.log((seen * total) / (row * column)) : 0),
    0,
  );
}
