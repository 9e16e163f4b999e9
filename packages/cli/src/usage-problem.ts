/** Where a name was given that is not among the allowed ones. */
export interface WrongName {
  readonly given: string;
  readonly allowed: readonly string[];
  /** What stands before a name when it is shown. */
  readonly prefix: string;
}

/** A command line that makes no sense. It carries what is needed to suggest a name, so that the parser stays light. */
export class UsageProblem extends Error {
  override readonly name = "UsageProblem";
  readonly wrongName: WrongName | undefined;
  /** What to do, where no name that is near says it. */
  readonly hint: string | undefined;

  constructor(message: string, wrongName?: WrongName, hint?: string) {
    super(message);
    this.wrongName = wrongName;
    this.hint = hint;
  }
}
