import type { TSESTree } from '@typescript-eslint/types';
import type { Frame, Listener } from '../analysis/parsed-file.js';

/** The parts of vue-eslint-parser's tree that say what a template gives to events, and which names it takes. */
interface TemplateElement {
  readonly type: string;
  readonly rawName?: string;
  readonly startTag?: { readonly attributes?: readonly Attribute[] };
  readonly children?: readonly (TemplateElement | Container)[];
}

interface Attribute {
  readonly directive?: boolean;
  readonly key?: {
    readonly name?: { readonly name?: string };
    readonly argument?: (Partial<Container> & { readonly name?: string }) | null;
  };
  readonly value?: Container | null;
}

/** What a directive or `{{ }}` holds; nothing where it cannot be parsed. */
interface Container {
  readonly type: string;
  readonly range: readonly [number, number];
  readonly expression?: (TSESTree.Expression | Statements) | null;
  readonly references?: readonly { readonly id: TSESTree.Node; readonly variable?: object | null }[];
}

interface Statements {
  readonly type: 'VOnExpression';
  readonly body: readonly TSESTree.Statement[];
}

interface Body extends TemplateElement {
  readonly comments?: readonly TSESTree.Comment[];
}

/** An element of HTML is written in small letters, without a hyphen. */
const isElement = (name: string | undefined): boolean => name !== undefined && /^[a-z][a-z\d]*$/.test(name);

function listenerOf({ rawName }: TemplateElement, { key, value }: Attribute): Listener | undefined {
  // `v-on="{ click: save }"` is a value like any other.
  if (key?.name?.name !== 'on' || !key.argument || !value?.expression) return undefined;
  const { range, expression } = value;
  const event = isElement(rawName) ? key.argument.name : undefined;
  return expression.type === 'VOnExpression'
    ? { event, range, statements: expression.body }
    : { event, range, value: expression, statements: [] };
}

/**
 * What is known of a component's template.
 *
 * @returns nothing where it has none, or one in another language
 */
export function templateOf(ast: TSESTree.Program): Pick<Frame, 'template' | 'comments'> {
  const { templateBody } = ast as { readonly templateBody?: Body | null };
  if (!templateBody) return {};
  const listeners: Listener[] = [];
  const names = new Set<TSESTree.Node>();
  const addNames = (container: Partial<Container> | null | undefined): void => {
    for (const { id, variable } of container?.references ?? []) if (!variable) names.add(id);
  };
  const pending: (TemplateElement | Container)[] = [templateBody];
  for (let at = pending.pop(); at; at = pending.pop()) {
    if ('references' in at) addNames(at);
    if (!('children' in at)) continue;
    for (const attribute of at.startTag?.attributes ?? []) {
      if (!attribute.directive) continue;
      addNames(attribute.value);
      addNames(attribute.key?.argument);
      const listener = listenerOf(at, attribute);
      if (listener) listeners.push(listener);
    }
    pending.push(...(at.children ?? []).toReversed());
  }
  return { template: { listeners, names }, comments: (templateBody.comments ?? []).map(asBlock) };
}

/** As ESLint's directives are read: a comment of HTML is one of a block. */
const asBlock = (comment: TSESTree.Comment): TSESTree.Comment => ({ ...comment, type: 'Block' as never });
