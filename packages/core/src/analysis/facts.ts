import type { ContractDocument } from "../ast/document.js";
import type { ContractNode, Quantity, Sentence } from "../ast/nodes.js";
import type { PartiesConfig } from "../config/types.js";
import { recogniser } from "../provision/recognise.js";
import type { Provision, ProvisionDefinition } from "../provision/types.js";
import { evidenceIn, weigh } from "./evidence.js";
import { incorporationOf } from "./incorporation.js";
import { kindOf } from "./kind.js";
import { partiesOf } from "./parties.js";
import { quantitiesOf } from "./quantities.js";
import { resolveReferences } from "./references.js";
import { sentenceReader } from "./sentences.js";
import { termsOf } from "./terms.js";
import type {
  DocumentKind,
  Facts,
  IncorporationFact,
  KindFact,
  PartiesFact,
  ResolvedReference,
  SentenceFact,
  Term,
} from "./types.js";

/** What the facts of a document depend on besides the document. */
export interface FactsOptions {
  /** Names by role that override what the document says. */
  readonly parties: PartiesConfig;
  /** The kind, where the user states it. */
  readonly kind: DocumentKind | null;
  readonly provisions: readonly ProvisionDefinition[];
}

/** The facts of one document. Each is worked out when it is first asked for, once. */
export function createFacts(document: ContractDocument, options: FactsOptions): Facts {
  return new LazyFacts(document, options);
}

class LazyFacts implements Facts {
  readonly sentence: (node: Sentence) => SentenceFact;
  readonly #kind: () => KindFact;
  readonly #parties: () => PartiesFact;
  readonly #terms: () => ReadonlyMap<string, Term>;
  readonly #references: () => readonly ResolvedReference[];
  readonly #quantities: () => readonly Quantity[];
  readonly #incorporation: () => IncorporationFact;
  readonly #evidence: () => readonly SentenceFact[];
  readonly #provisions: (type?: string) => readonly Provision[];
  readonly #weights = new Map<ContractNode, 0 | 0.5 | 1>();
  readonly #document: ContractDocument;

  constructor(document: ContractDocument, options: FactsOptions) {
    this.#document = document;
    this.#kind = once(() => kindOf(document, options.kind));
    this.#parties = once(() => partiesOf(document, options.parties));
    this.#terms = once(() => termsOf(document));
    this.#references = once(() => resolveReferences(document, this));
    this.#quantities = once(() => quantitiesOf(document));
    this.#incorporation = once(() => incorporationOf(document));
    this.sentence = sentenceReader(document, this.#parties);
    this.#evidence = once(() => evidenceIn(document, (node) => this.weight(node)).map(this.sentence));
    this.#provisions = recogniser(document, this, options.provisions);
  }

  get kind(): KindFact {
    return this.#kind();
  }

  get parties(): PartiesFact {
    return this.#parties();
  }

  get terms(): ReadonlyMap<string, Term> {
    return this.#terms();
  }

  get references(): readonly ResolvedReference[] {
    return this.#references();
  }

  get quantities(): readonly Quantity[] {
    return this.#quantities();
  }

  get incorporation(): IncorporationFact {
    return this.#incorporation();
  }

  get evidence(): readonly SentenceFact[] {
    return this.#evidence();
  }

  provisions(type?: string): readonly Provision[] {
    return this.#provisions(type);
  }

  weight(node: ContractNode): 0 | 0.5 | 1 {
    const before = this.#weights.get(node);
    if (before !== undefined) return before;
    const { weight } = weigh(this.#document, node);
    this.#weights.set(node, weight);
    return weight;
  }
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: compute() }).value;
}
