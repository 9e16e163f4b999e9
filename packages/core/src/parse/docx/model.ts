/** An element of mammoth's document model, with what a normalised package makes it hold. */
export interface ModelNode {
  readonly type: string;
  readonly children?: readonly ModelNode[];
  /** Of a note. */
  readonly body?: readonly ModelNode[];
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

/** A document as mammoth reads it. */
export interface Model {
  readonly children: readonly ModelNode[];
  readonly notes: { readonly resolve: (reference: ModelNode) => ModelNode | null };
}

/** Has mammoth read a package, and takes its document before HTML is made of it: words would lose there what run they are from. */
export async function readModel(bytes: Uint8Array): Promise<Model> {
  const { default: mammoth } = await import("mammoth");
  const arrayBuffer = new ArrayBuffer(bytes.byteLength);
  const buffer = new Uint8Array(arrayBuffer);
  buffer.set(bytes);
  let model: Model = { children: [], notes: { resolve: () => null } };
  // mammoth's build for Node asks for `buffer`, the one for browsers for `arrayBuffer`
  const input = { arrayBuffer, buffer };
  await mammoth.convertToHtml(input, {
    includeDefaultStyleMap: false,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    transformDocument: (document: Model) => {
      model = document;
      return { ...document, children: [] };
    },
  });
  return model;
}
