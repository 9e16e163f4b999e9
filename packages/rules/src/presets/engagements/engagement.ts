/** What matters in one kind of engagement: ids of rules by severity. Rules of the family `hygiene` that are recommended hold in each. */
export interface Engagement {
  readonly name: string;
  readonly summary: string;
  readonly error: readonly string[];
  readonly warning: readonly string[];
  readonly info: readonly string[];
}
