import type ts from 'typescript';
import { ANNOTATION, placeOfTag, rowOfTag, tagBefore, type Tag } from '../annotations.js';
import type { Annotation } from '../colour/colour.js';
import type { Access } from '../colour/terms.js';
import type { Targets } from './targets.js';
import type { TreeApi } from './tools.js';

/** Declarations that a function can be called through, and what runs it. */
function accessOf(compiler: TreeApi, node: ts.Node): Access | undefined {
  if (compiler.isClassLike(node)) return 'construct';
  if (compiler.isGetAccessor(node)) return 'get';
  if (compiler.isSetAccessor(node)) return 'set';
  const isCalled =
    compiler.isFunctionDeclaration(node) ||
    compiler.isVariableDeclaration(node) ||
    compiler.isMethodDeclaration(node) ||
    compiler.isMethodSignature(node) ||
    compiler.isPropertyDeclaration(node) ||
    compiler.isPropertySignature(node) ||
    compiler.isPropertyAssignment(node) ||
    compiler.isExportAssignment(node);
  return isCalled ? 'call' : undefined;
}

/** The `@asyncBoundary` tags of a file, by what they are about: one on a class, an interface or an object holds for each of its members. */
export function annotationsIn(compiler: TreeApi, sourceFile: ts.SourceFile, targets: Targets): readonly Annotation[] {
  const { text, fileName: file } = sourceFile;
  if (!text.includes(ANNOTATION)) return [];
  const found: Annotation[] = [];
  const add = (declaration: ts.Declaration, access: Access, tag: Tag): void => {
    const holder = targets.holderOf(declaration);
    found.push({
      word: tag.word,
      of: holder.key,
      name: holder.name,
      holder,
      access,
      file,
      ...placeOfTag(text, tag),
      row: rowOfTag(tag, holder.name, file, text),
    });
  };
  /** @param around what is said of the class or object that holds the node */
  const visit = (node: ts.Node, around: Tag | undefined): void => {
    const tag = tagBefore(text, node.getStart(sourceFile)) ?? around;
    const access = tag && accessOf(compiler, node);
    if (access) add(node as ts.Declaration, access, tag);
    // What is said of a function is not said of those inside it.
    const isInside =
      compiler.isFunctionLike(node) ||
      compiler.isBlock(node) ||
      compiler.isSourceFile(node) ||
      compiler.isModuleBlock(node);
    compiler.forEachChild(node, (child) => visit(child, isInside ? undefined : tag));
  };
  compiler.forEachChild(sourceFile, (statement) => visit(statement, undefined));
  return found;
}
