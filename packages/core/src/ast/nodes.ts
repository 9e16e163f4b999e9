import type { Node } from "unist";

/** Offsets into the text view of a document: `text.slice(start, end)` is the quoted text. UTF-16 code units, as JavaScript counts them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a piece of a document came from in its file. Which fields are set depends on the format. */
export interface Origin {
  /** 1-based line in the source file (Markdown, HTML, text). */
  readonly line?: number;
  /** 1-based column in the source file (Markdown, HTML, text). */
  readonly column?: number;
  /** 0-based offset in the decoded source file (Markdown, HTML, text). */
  readonly offset?: number;
  /** 1-based page (PDF). */
  readonly page?: number;
  /** Left, bottom, right, top in PDF points on `page`. */
  readonly box?: readonly [number, number, number, number];
  /** 0-based index of the paragraph in the body of the Word document, tables included. */
  readonly paragraph?: number;
  /** First and last run of that paragraph, 0-based, inclusive. */
  readonly runs?: readonly [number, number];
  /** 0-based place in the first of these runs where the piece begins: characters, tabs, breaks, hyphens and symbols count one each. */
  readonly character?: number;
}

/** What a part of a contract is for. It decides whether words there count as evidence. */
export type SectionRole = "body" | "recitals" | "definitions" | "toc" | "signature" | "attachment" | "drafting-note";

/** One step of a clause number: `7`, or `"a"`. Numbers in words and in Roman capitals are turned into what they count (`ARTICLE IV` is `4`); small letters stay letters, Roman or not (`(iv)` is `"iv"`). */
export type PathStep = number | string;

/** The word a numbered part goes by when the document uses one. */
export type LabelNoun = "article" | "section" | "attachment";

/** The number of a section or clause, as a reader sees it and as a path from the top of its numbering scope. */
export interface Label {
  /** As printed, without trailing punctuation: `7.3`, `(a)`, `Schedule 2`, `ARTICLE IV`. */
  readonly text: string;
  /** Steps from the top of the numbering scope: `[7, 3, "a"]`. Steps of letters are lower case; an attachment's path is its noun and designation in one step (`["schedule 2"]`, `["exhibit a-1"]`). */
  readonly path: readonly PathStep[];
  readonly noun?: LabelNoun;
}

/** What every node of the contract tree carries. `start`/`end` are offsets into the text view. */
interface Located extends Node, Span {
  readonly origin?: Origin;
}

/** The root of the tree of one document. */
export interface Contract extends Located {
  readonly type: "Contract";
  readonly title: string | null;
  readonly children: readonly Section[];
}

/** A headed part of a document; its `heading`, where it has one, is also its first child. */
export interface Section extends Located {
  readonly type: "Section";
  readonly role: SectionRole;
  readonly label: Label | null;
  readonly heading: Heading | null;
  readonly children: readonly (Heading | Section | Clause | Table)[];
}

/** The words of a heading, without the number. A run-in heading ("7.3 **Ownership.** The …") is a child of its clause. */
export interface Heading extends Located {
  readonly type: "Heading";
  readonly value: string;
}

/** A paragraph or list item that says something, with the clauses below it. */
export interface Clause extends Located {
  readonly type: "Clause";
  readonly label: Label | null;
  readonly heading: Heading | null;
  /** Set where the words are not operative text of their own: a footnote, a note to the draft, an alternative nobody ticked. */
  readonly aside?: "footnote" | "drafting-note" | "unselected";
  readonly children: readonly (Heading | Sentence | Clause | Table)[];
}

/** One sentence of a clause or table cell; its children are the marked-up parts of it, in order. */
export interface Sentence extends Located {
  readonly type: "Sentence";
  readonly children: readonly Inline[];
}

/** A table; `columns` are its header cells' texts, empty when it has no header row. */
export interface Table extends Located {
  readonly type: "Table";
  readonly columns: readonly string[];
  readonly children: readonly TableRow[];
}

/** A row of a table; `header` where it names the columns. Its cells stand from left to right. */
export interface TableRow extends Located {
  readonly type: "TableRow";
  readonly header: boolean;
  readonly children: readonly TableCell[];
}

/** A cell; `column` is the text of the header above it, `null` where there is none. Merged cells repeat their origin's content once, in their first place. */
export interface TableCell extends Located {
  readonly type: "TableCell";
  readonly column: string | null;
  readonly children: readonly Sentence[];
}

/** A place that gives a term its meaning: `"Services" means …`, `(the "Services")`. */
export interface Definition extends Located {
  readonly type: "Definition";
  readonly term: string;
  /** `means`: a definition sentence; `inline`: in brackets behind what it names; `pointer`: "has the meaning given in …". */
  readonly style: "means" | "inline" | "pointer";
}

/** A mention of another part of this or another document. */
export interface Reference extends Located {
  readonly type: "Reference";
  /** `section`: section, clause, article, paragraph; `attachment`: exhibit, schedule, annex …; `relative`: "this Section", "clause 4 above". */
  readonly kind: "section" | "attachment" | "relative";
  /** The word used, lower case and singular: `section`, `clause`, `article`, `exhibit`, `annex` …; `§` is `section`. */
  readonly noun: string;
  /** The number as written, one per Reference; `Sections 5.1 and 5.2` makes two nodes. */
  readonly target: string;
  readonly path: readonly PathStep[];
  /** True when the words around it say that it points outside this document ("of the Bankruptcy Code"). */
  readonly external: boolean;
  /** For a section of an attachment of this document: `Section 2 of Exhibit B` → `Exhibit B`. */
  readonly within?: string;
}

/** A blank that nobody filled, or a leftover of drafting. */
export interface Placeholder extends Located {
  readonly type: "Placeholder";
  readonly kind: "blank" | "instruction" | "variable" | "marker" | "field-error" | "redaction" | "note";
}

/** What a quantity counts: time, money, hundredths, things, or a day of the calendar. */
export type QuantityKind = "duration" | "money" | "percent" | "number" | "date";

/** A number with what it counts. */
export interface Quantity extends Located {
  readonly type: "Quantity";
  readonly kind: QuantityKind;
  /** The numeric value; for a date, days since 1970-01-01; `null` when it could not be decided. */
  readonly value: number | null;
  /** `second`, `minute`, `hour`, `business-hour`, `day`, `business-day`, `week`, `month`, `year`; a currency code or sign, `cent`; `percent`; empty for a bare number or date. */
  readonly unit: string;
  /** The value of the words, where words and figures are both given: `thirty (45) days` has `inWords` 30 and `value` 45. */
  readonly inWords?: number;
}

/** What is marked inside sentences. */
export type Inline = Definition | Reference | Placeholder | Quantity;
/** Any node of a contract tree, told apart by its `type`. */
export type ContractNode =
  | Contract
  | Section
  | Heading
  | Clause
  | Sentence
  | Table
  | TableRow
  | TableCell
  | Definition
  | Reference
  | Placeholder
  | Quantity;
/** The type of a node, as keys of a visitor name it: `Clause`. */
export type ContractNodeType = ContractNode["type"];
/** The node that has a type. */
export type NodeOfType<T extends ContractNodeType> = Extract<ContractNode, { type: T }>;
