import type { FromSchema, JSONSchema } from "json-schema-to-ts";

/** The JSON Schema (draft 7) of a rule's options, which are always one object. What else it holds is checked where `FromSchema` reads it. */
export interface OptionsSchema {
  readonly type: "object";
}

/** Options of a rule that has none. */
type NoOptions = Readonly<Record<string, never>>;

/** Options as the rule sees them: what the schema describes, with everything that has a default always there. */
export type OptionsOf<Schema extends OptionsSchema, Defaults> = [Schema] extends [never]
  ? NoOptions
  : WithDefaults<Described<Schema>, Defaults>;

/** Defaults a rule may state: any part of its options. */
export type DefaultsFor<Schema extends OptionsSchema> = [Schema] extends [never]
  ? NoOptions
  : Readonly<Partial<Described<Schema>>>;

/** The type a schema describes; a schema that is no valid one describes nothing. */
type Described<Schema extends OptionsSchema> = Schema extends JSONSchema ? FromSchema<Schema> : never;

type WithDefaults<Options, Defaults> = Readonly<
  Omit<Options, keyof Defaults> & { [Key in keyof Defaults & keyof Options]-?: Exclude<Options[Key], undefined> }
>;
