/** Message texts of a rule by id. */
export type MessageTexts = Readonly<Record<string, string>>;

/** Values for the `{{placeholders}}` of a message. */
export type MessageData = Readonly<Record<string, string | number>>;

/** Names of the `{{placeholders}}` of a message text. */
type PlaceholderOf<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | PlaceholderOf<Rest>
  : never;

/** The data a message needs: every placeholder of a text that is known when the rule is compiled, and nothing else. */
export type DataOf<Text extends string> = string extends Text
  ? { readonly data?: MessageData }
  : [PlaceholderOf<Text>] extends [never]
    ? { readonly data?: never }
    : { readonly data: Readonly<Record<PlaceholderOf<Text>, string | number>> };
