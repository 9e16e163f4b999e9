import type { Element } from "mammoth/lib/xml/nodes.js";

/** An element of mammoth's document model, with what a normalised body makes it hold. */
export interface ModelNode {
  readonly type: string;
  readonly children?: readonly ModelNode[];
  readonly styleId?: string | null;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isHeader?: boolean;
  readonly href?: string;
  readonly value?: string;
  readonly name?: string;
  readonly noteType?: string;
  readonly noteId?: string;
}

/** Makes mammoth's model of the elements of a body or of a note. */
export type ReadModel = (elements: readonly Element[]) => readonly ModelNode[];

/**
 * Mammoth's reader of bodies alone: its front door would have the elements zipped, unzip and parse them again, and make
 * HTML of the model, where words lose what run they are from.
 */
export async function modelReader(): Promise<ReadModel> {
  const { default: mammoth } = await import("mammoth/lib/docx/body-reader.js");
  return (elements) =>
    mammoth
      .createBodyReader({
        // a normalised body names the address itself where Word names a relationship, and has no styles but its own
        relationships: { findTargetByRelationshipId: (address) => address },
        styles: { findParagraphStyleById: (name) => ({ name }) },
        numbering: { findLevelByParagraphStyleId: () => null },
      })
      .readXmlElements(elements).value;
}
