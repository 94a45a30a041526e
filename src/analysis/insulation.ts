import type { TSESTree } from '@typescript-eslint/types';
import type { InsulatorRow } from '../catalogue/row.js';
import { sourced } from '../catalogue/row-source.js';
import { insulatorTagAround } from './annotated.js';
import { placeOfTag, tagId } from './annotations.js';
import { typeBindingOrigins } from './bindings.js';
import type { FileFacts } from './file-facts.js';
import type { FunctionNode } from './parsed-file.js';
import { implementedBy, isFunction } from './tree.js';

const ANNOTATED = 'it is annotated';

function byAnnotation({ parsed, catalogue }: FileFacts, node: TSESTree.Node): InsulatorRow | undefined {
  const tag = insulatorTagAround(parsed, node);
  if (!tag) return undefined;
  catalogue.uses.annotations.add(tagId(parsed.filename, parsed.text, tag));
  const row: InsulatorRow = { kind: 'insulator', module: [], export: '', why: tag.reason ?? ANNOTATED };
  return sourced(row, { from: 'annotation', file: parsed.filename, ...placeOfTag(parsed.text, tag) });
}

/** The name under which a function can be asked for: its own, or that of what keeps it. */
function nameOf(fn: FunctionNode): TSESTree.Identifier | undefined {
  const { parent } = fn;
  if (fn.id) return fn.id;
  if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id;
  if (
    (parent.type === 'MethodDefinition' || parent.type === 'Property' || parent.type === 'PropertyDefinition') &&
    !parent.computed &&
    parent.key.type === 'Identifier'
  )
    return parent.key;
  return undefined;
}

/** A row that names the function itself. */
function byName(facts: FileFacts, fn: FunctionNode): InsulatorRow | undefined {
  const name = nameOf(fn);
  if (!name || !facts.catalogue.names('insulator').has(name.name)) return undefined;
  const written = { package: '', module: '', path: name.name, file: facts.parsed.filename };
  const origins = [
    ...facts.originsOf(name),
    ...(fn.parent.type === 'MethodDefinition' ? [] : [{ ...written, module: facts.parsed.filename }]),
  ];
  return origins.map((origin) => facts.catalogue.match('insulator', origin)).find((row) => row !== undefined);
}

/** `const rule: Rule.RuleModule = {…}`, `{…} satisfies Rule.RuleModule`, and classes that implement it: what the text says. `member`: the key under which the node is. */
function byWrittenType(facts: FileFacts, node: TSESTree.Node, member: string | undefined): InsulatorRow | undefined {
  const { parent } = node;
  const types: (TSESTree.TypeNode | TSESTree.TSClassImplements | undefined)[] =
    node.type === 'ClassDeclaration' || node.type === 'ClassExpression'
      ? [...implementedBy(node)]
      : parent?.type === 'VariableDeclarator' && parent.init === node
        ? [parent.id.typeAnnotation?.typeAnnotation]
        : parent?.type === 'TSSatisfiesExpression' || parent?.type === 'TSAsExpression'
          ? [parent.typeAnnotation]
          : [];
  for (const type of types) {
    const name =
      type?.type === 'TSTypeReference'
        ? type.typeName
        : type?.type === 'TSClassImplements'
          ? type.expression
          : undefined;
    for (const origin of name ? typeOrigins(facts, name) : []) {
      const row =
        facts.catalogue.match('insulator', origin) ??
        (member === undefined
          ? undefined
          : facts.catalogue.match('insulator', { ...origin, path: `${origin.path}#${member}` }));
      if (row) return row;
    }
  }
  return undefined;
}

function keyOf(node: TSESTree.Node): string | undefined {
  if (node.type !== 'Property' && node.type !== 'MethodDefinition' && node.type !== 'PropertyDefinition')
    return undefined;
  return !node.computed && node.key.type === 'Identifier' ? node.key.name : undefined;
}

function typeOrigins(facts: FileFacts, name: TSESTree.Node): ReturnType<typeof typeBindingOrigins> {
  if (name.type === 'TSQualifiedName')
    return typeOrigins(facts, name.left).map((origin) => ({
      ...origin,
      path: origin.path === '' ? name.right.name : `${origin.path}.${name.right.name}`,
    }));
  if (name.type === 'MemberExpression' && name.property.type === 'Identifier') {
    const { property } = name;
    return typeOrigins(facts, name.object).map((origin) => ({
      ...origin,
      path: origin.path === '' ? property.name : `${origin.path}.${property.name}`,
    }));
  }
  return typeBindingOrigins(name, facts.parsed.scopeManager).map((origin) => ({
    ...origin,
    version: facts.version(origin.package),
  }));
}

/**
 * The insulator that a node is inside of: a function that is annotated or named by a row, or a function in an object
 * of a host's type. Blocking is the intended use there.
 */
export function insulationOf(facts: FileFacts, node: TSESTree.Node): InsulatorRow | undefined {
  const annotated = byAnnotation(facts, node);
  if (annotated) return annotated;
  let inFunction = false;
  let member: string | undefined;
  for (let at: TSESTree.Node | undefined = node; at; at = at.parent) {
    if (isFunction(at)) {
      inFunction = true;
      const named = byName(facts, at);
      if (named) return named;
    }
    if (!inFunction) continue;
    const written = byWrittenType(facts, at, member);
    if (written) return written;
    member = keyOf(at) ?? member;
  }
  return inFunction ? facts.oracle.insulators?.([node])[0] : undefined;
}
