import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const entry = fileURLToPath(new URL("../dist/index.d.ts", import.meta.url));
const packages = fileURLToPath(new URL("../../", import.meta.url));
const program = ts.createProgram([entry], {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  skipLibCheck: true,
  types: [],
});
const checker = program.getTypeChecker();
const file = program.getSourceFile(entry);
const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
const exports = (module === undefined ? [] : checker.getExportsOfModule(module)).map(original);
const names = new Set(exports.map(({ name }) => name));

function original(symbol: ts.Symbol): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}

/** Whether a declaration is ours and another file may name it. */
function isOurs(declaration: ts.Declaration): boolean {
  const from = path.relative(packages, declaration.getSourceFile().fileName);
  const outside = from.startsWith("..") || from.includes("node_modules");
  return !outside && (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Export) !== 0;
}

/** The names of our types that a declaration mentions where a user of it can see them. */
function mentioned(node: ts.Node): readonly ts.Symbol[] {
  const symbols: ts.Symbol[] = [];
  const look = (inner: ts.Node): void => {
    if (ts.isTypeReferenceNode(inner) || ts.isExpressionWithTypeArguments(inner)) {
      const symbol = checker.getSymbolAtLocation(ts.isTypeReferenceNode(inner) ? inner.typeName : inner.expression);
      if (symbol !== undefined) symbols.push(original(symbol));
    }
    ts.forEachChild(inner, look);
  };
  look(node);
  return symbols;
}

test("what is exported says what it is", () => {
  const silent = exports.filter((symbol) => symbol.getDocumentationComment(checker).length === 0);
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test("a type that something exported mentions can be imported", () => {
  const declarations = exports.flatMap((symbol) => symbol.declarations ?? []).filter(isOurs);
  // what the class inherits is seen by its users too
  const inherited = declarations.filter(ts.isClassDeclaration).flatMap(mentioned);
  const all = [...declarations, ...inherited.flatMap((symbol) => symbol.declarations ?? []).filter(isOurs)];
  const hidden = all
    .flatMap(mentioned)
    .filter(({ name, declarations: at }) => !names.has(name) && (at ?? []).some(isOurs));
  expect([...new Set(hidden.map(({ name }) => name))].sort()).toEqual([]);
});
