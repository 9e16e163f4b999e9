// mammoth ships types of its front door only. Its version is pinned, and the tests of the Word reader hold what is said here.

declare module "mammoth/lib/xml/nodes.js" {
  /** An XML element as mammoth's readers take it. */
  export interface Element {
    readonly name: string;
  }
  export interface Text {
    readonly value: string;
  }
  const nodes: {
    readonly element: (
      name: string,
      attributes: Readonly<Record<string, string>>,
      children: readonly (Element | Text)[],
    ) => Element;
    readonly text: (value: string) => Text;
  };
  export default nodes;
}

declare module "mammoth/lib/docx/body-reader.js" {
  import type { Element } from "mammoth/lib/xml/nodes.js";
  const bodyReader: {
    readonly createBodyReader: (options: {
      readonly relationships: { readonly findTargetByRelationshipId: (id: string) => string };
      readonly styles: { readonly findParagraphStyleById: (id: string) => { readonly name: string } };
      readonly numbering: { readonly findLevelByParagraphStyleId: (id: string) => null };
    }) => {
      readonly readXmlElements: (elements: readonly Element[]) => {
        readonly value: readonly import("./model.js").ModelNode[];
      };
    };
  };
  export default bodyReader;
}
