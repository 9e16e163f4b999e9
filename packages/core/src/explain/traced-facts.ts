import type {
  Facts,
  IncorporationFact,
  KindFact,
  PartiesFact,
  ResolvedReference,
  Segment,
  SentenceFact,
  Term,
} from "../analysis/types.js";
import type { ContractNode, Quantity, Sentence } from "../ast/nodes.js";
import type { Provision } from "../provision/types.js";

/** Facts that remember which types of provision were asked for, so that a rule need not say so itself. */
export class TracedFacts implements Facts {
  readonly #facts: Facts;
  readonly #asked = new Set<string>();

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  /** The types asked for, in the order of the first question. */
  get asked(): readonly string[] {
    return [...this.#asked];
  }

  get kind(): KindFact {
    return this.#facts.kind;
  }

  get parties(): PartiesFact {
    return this.#facts.parties;
  }

  get segments(): readonly Segment[] {
    return this.#facts.segments;
  }

  get terms(): ReadonlyMap<string, Term> {
    return this.#facts.terms;
  }

  get references(): readonly ResolvedReference[] {
    return this.#facts.references;
  }

  get quantities(): readonly Quantity[] {
    return this.#facts.quantities;
  }

  get incorporation(): IncorporationFact {
    return this.#facts.incorporation;
  }

  get evidence(): readonly SentenceFact[] {
    return this.#facts.evidence;
  }

  sentence(node: Sentence): SentenceFact {
    return this.#facts.sentence(node);
  }

  provisions(type?: string): readonly Provision[] {
    if (type !== undefined) this.#asked.add(type);
    return this.#facts.provisions(type);
  }

  weight(node: ContractNode): 0 | 0.5 | 1 {
    return this.#facts.weight(node);
  }
}
