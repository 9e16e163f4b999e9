import type colours from "picocolors";

/** What the parts of the stylish output share. */
export interface Style {
  readonly paint: ReturnType<typeof colours.createColors>;
  readonly columns: number;
}
