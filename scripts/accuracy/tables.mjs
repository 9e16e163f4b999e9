/** How figures are written on the page of measured accuracy. */
export const digits = (value) => (value === null ? "–" : value.toFixed(3));

export const range = (values) => `${digits(Math.min(...values))}–${digits(Math.max(...values))}`;

export const table = (head, rows) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
