/** Asked only where a contract has to do with personal data at all. */
export const PERSONAL = [
  String.raw`\b(personal data|personal information|personally identifiable|personally-identifiable|data subjects?|customer personal)\b`,
];
