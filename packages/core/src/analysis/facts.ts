import type { ContractDocument } from "../ast/document.js";
import type { ContractNode, Quantity, Sentence } from "../ast/nodes.js";
import type { PartiesConfig } from "../config/types.js";
import { nearest } from "../config/nearest.js";
import { recogniser } from "../provision/recognise.js";
import type { Provision, ProvisionDefinition } from "../provision/types.js";
import { evidenceIn, weigh } from "./evidence.js";
import { incorporationOf } from "./incorporation.js";
import { kindOf } from "./kind.js";
import { partiesOf } from "./parties.js";
import { partiesFact } from "./parties/fact.js";
import { segmentParties } from "./parties/of-segment.js";
import { quantitiesOf } from "./quantities.js";
import { resolveReferences } from "./references.js";
import { segmentsOf, type SegmentDraft } from "./segments.js";
import { sentenceReader } from "./sentences.js";
import { termsOf } from "./terms.js";
import type {
  DocumentKind,
  Facts,
  IncorporationFact,
  KindFact,
  PartiesFact,
  ResolvedReference,
  Segment,
  SentenceFact,
  Term,
} from "./types.js";

/** What the facts of a document depend on besides the document. */
export interface FactsOptions {
  /** Names by role that override what the document says. */
  readonly parties: PartiesConfig;
  /** Words of plug-ins that name a side. */
  readonly roleWords?: PartiesConfig;
  /** The kind, where the user states it. */
  readonly kind: DocumentKind | null;
  /** Names of the files it is read together with. */
  readonly kin?: readonly string[];
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
  readonly #segments: () => readonly Segment[];
  readonly #terms: () => ReadonlyMap<string, Term>;
  readonly #references: () => readonly ResolvedReference[];
  readonly #quantities: () => readonly Quantity[];
  readonly #incorporation: () => IncorporationFact;
  readonly #evidence: () => readonly SentenceFact[];
  readonly #types: ReadonlySet<string>;
  readonly #provisions: (type?: string) => readonly Provision[];
  readonly #weights = new Map<ContractNode, 0 | 0.5 | 1>();
  readonly #document: ContractDocument;

  constructor(document: ContractDocument, options: FactsOptions) {
    this.#document = document;
    this.#kind = once(() => inFamily(kindOf(document, options.kind), options.kin));
    const drafts = once(() => segmentsOf(document));
    this.#parties = once(() => partiesOf(document, options.parties, drafts(), options.roleWords));
    const read = once(() => readSegments(drafts(), this.parties));
    this.#segments = once(() => read().map(({ segment }) => segment));
    this.#terms = once(() => termsOf(document));
    this.#references = once(() => resolveReferences(document, this));
    this.#quantities = once(() => quantitiesOf(document));
    this.#incorporation = once(() => incorporationOf(document, options.kin));
    this.sentence = sentenceReader(document, (at) => partiesAt(at, read()) ?? this.parties);
    this.#evidence = once(() => evidenceIn(document, (node) => this.weight(node)).map(this.sentence));
    this.#types = new Set(options.provisions.map(({ type }) => type));
    this.#provisions = recogniser(document, this, options.provisions);
  }

  get kind(): KindFact {
    return this.#kind();
  }

  get parties(): PartiesFact {
    return this.#parties();
  }

  get segments(): readonly Segment[] {
    return this.#segments();
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
    if (type !== undefined && !this.#types.has(type)) {
      // what nobody recognises would look like what no document has
      const near = nearest(type, [...this.#types]);
      const meant = near === null ? "" : ` Did you mean “${near}”?`;
      throw new Error(`There is no type of provision “${type}”.${meant}`);
    }
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

/** Whoever reads a document together with others says that it is a part of what they are about. */
function inFamily(fact: KindFact, kin: readonly string[] = []): KindFact {
  return fact.outsourcing || kin.length === 0
    ? fact
    : { ...fact, outsourcing: true, reason: "read together with the documents of its family" };
}

/** A segment with what can be asked about its own parties; `null` where it has none of its own. */
interface ReadSegment {
  readonly segment: Segment;
  readonly parties: PartiesFact | null;
}

function readSegments(drafts: readonly SegmentDraft[], main: PartiesFact): readonly ReadSegment[] {
  return drafts.map(({ named, ...draft }) => {
    const parties = named.length === 0 ? null : partiesFact(segmentParties(named, main.all));
    return { segment: { ...draft, parties: (parties ?? main).all }, parties };
  });
}

function partiesAt(at: number, segments: readonly ReadSegment[]): PartiesFact | null {
  return segments.find(({ segment }) => at >= segment.start && at < segment.end)?.parties ?? null;
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: compute() }).value;
}
