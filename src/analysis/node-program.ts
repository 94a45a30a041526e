import type { FileFacts } from './file-facts.js';
import { memberOfProcess } from './process.js';

/** What bundlers put in the place of `process` for the browser. */
const ALSO_ELSEWHERE = /^(?:$|env\b|browser\b|nextTick\b|version\b|platform\b)/;
/** Modules that no browser has, nor a package in their place that is used. */
const ONLY_IN_NODE =
  /^(?:node:.+|fs|fs\/promises|child_process|net|tls|dgram|dns|cluster|worker_threads|readline|readline\/promises|http2|v8|perf_hooks|inspector|module|repl)$/;
const IN_THE_PAGE = new Set(['document', 'window', 'localStorage']);
const NAMES_OF_NODE = new Set(['__dirname', '__filename']);
/** `import.meta.dirname`; bundlers know `import.meta.url` and `import.meta.env` as well. */
const OF_NODES_MODULE = new Set(['dirname', 'filename', 'main']);

const known = new WeakMap<FileFacts, boolean>();

/** Is the file a program of Node, or a part of one, as far as its own text shows? */
export function isOfNode(facts: FileFacts): boolean {
  let answer = known.get(facts);
  if (answer === undefined) known.set(facts, (answer = find(facts)));
  return answer;
}

function find(facts: FileFacts): boolean {
  const { nodes, parsed } = facts;
  const isUndeclared = (node: Parameters<typeof facts.variable>[0]): boolean =>
    facts.bindings(node).some(({ module }) => module === '');
  const identifiers = nodes.of('Identifier');
  if (identifiers.some((name) => IN_THE_PAGE.has(name.name) && isUndeclared(name))) return false;
  if (parsed.text.startsWith('#!')) return true;
  if (nodes.of('ImportDeclaration').some(({ source }) => ONLY_IN_NODE.test(source.value))) return true;
  if (identifiers.some((name) => NAMES_OF_NODE.has(name.name) && isUndeclared(name))) return true;
  return nodes.of('MemberExpression').some((member) => {
    if (member.object.type === 'MetaProperty')
      return member.property.type === 'Identifier' && OF_NODES_MODULE.has(member.property.name);
    const name = memberOfProcess(parsed, member);
    if (name !== undefined) return !ALSO_ELSEWHERE.test(name);
    return facts.bindings(member).some(({ module, path }) => module === '' && path === 'require.main');
  });
}
