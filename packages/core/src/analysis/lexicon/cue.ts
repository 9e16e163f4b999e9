/** A way of acting that shows on which side a party stands. */
export interface Cue {
  readonly side: "customer" | "provider";
  readonly weight: number;
  readonly pattern: RegExp;
  /** Says what the party makes the contract for: decides where all that it does shows it on both sides. */
  readonly purpose?: true;
  /** Shows little by itself: heeded only where the others leave it open. */
  readonly hint?: true;
}
