import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { ValueFact } from '../../analysis/types/oracle.js';
import { bare } from '../../analysis/tree.js';
import type { Code, Place } from '../../analysis/waits-for/code.js';
import { classAround, Names } from '../../analysis/waits-for/names.js';
import type { CopyRow } from '../../catalogue/thread-row.js';

type Class = TSESTree.ClassDeclaration | TSESTree.ClassExpression;
interface OfCode {
  readonly code: Code;
  readonly node: Class;
}

/** The class that a name stands for, in any file of the program. */
function classNamed(names: Names, place: Place): OfCode | undefined {
  const [found, ...more] = names.declared(place);
  const isClass = found?.node.type === 'ClassDeclaration' || found?.node.type === 'ClassExpression';
  return isClass && more.length === 0 ? { code: found.code, node: found.node } : undefined;
}

/** The class of what a value is, as it is made, or as it is written to be. */
function classOf(names: Names, node: TSESTree.Node): OfCode | undefined {
  const code = names.judged;
  const value = bare(node);
  if (value.type === 'NewExpression') return classNamed(names, { code, node: value.callee });
  if (value.type === 'ThisExpression') {
    const body = classAround(value);
    return body && { code, node: body.parent };
  }
  if (value.type !== 'Identifier') return undefined;
  const [definition] = names.variable(code, value)?.defs ?? [];
  const name = definition?.name;
  const type = name?.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
  if (type?.type === 'TSTypeReference') return classNamed(names, { code, node: type.typeName });
  const init = definition?.type === 'Variable' && definition.parent.kind === 'const' ? definition.node.init : undefined;
  return init && bare(init).type === 'NewExpression' ? classOf(names, init) : undefined;
}

/** As people call what makes an object of its fields, or fields of an object. */
const REBUILDS = /^(?:from|of|parse|revive|restore|deserialize|hydrate|unmarshal|load)/i;
/** What gives a copy its class again, whatever the class. */
const MENDS = /\bsetPrototypeOf\b|\bObject\.(?:assign|create)\(/;

const hasName = (member: TSESTree.ClassElement, wanted: (name: string) => boolean): boolean =>
  'key' in member && member.key.type === 'Identifier' && wanted(member.key.name);

/** Does the class, or code beside it, show that its objects are made anew of their fields? */
function isRebuilt(facts: FileFacts, { code, node }: OfCode, { by }: CopyRow): boolean {
  return (
    [code, facts].some(({ parsed }) => MENDS.test(parsed.text)) ||
    node.body.body.some(
      (member) =>
        ('static' in member && member.static && hasName(member, (name) => REBUILDS.test(name))) ||
        (by === 'json' && hasName(member, (name) => name === 'toJSON')),
    )
  );
}

/** The name of a class of the program, whose methods a copy of this object would lack; nothing where it has none, or extends another. */
export function instanceType(
  facts: FileFacts,
  node: TSESTree.Expression,
  value: ValueFact | undefined,
  row: CopyRow,
): string | undefined {
  if (value && value.kind !== 'plain' && value.kind !== 'unknown') return undefined;
  const found = classOf(Names.of(facts), node);
  // What the platform copies as it is, an `Error` or a `Map`, may be extended; of other classes it is not seen what they are.
  if (!found || found.node.superClass) return undefined;
  const isMethod = (member: TSESTree.ClassElement): boolean =>
    member.type === 'MethodDefinition' && member.kind === 'method' && !member.static && !member.computed;
  if (!found.node.body.body.some(isMethod) || isRebuilt(facts, found, row)) return undefined;
  return found.node.id?.name ?? 'object';
}
