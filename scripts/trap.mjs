// The mechanical trap: takes the sources that a package ships, makes the largest connected part of its asynchronous
// functions synchronous (no `async`, no `await`, no `Promise<>`), migrates it back from its leaves, and compares each
// `await` with the original's. A leaf is of the part, and waits for something that is not: it loses its `async` and its
// `Promise<>` as well, so that the stripped sources agree on every type, and only keeps those `await`s.
//
//   npm run trap                      three packages
//   npm run trap -- --only <package>  one of them
//   npm run trap -- --list            also prints each await that differs
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import ts from 'typescript';
import { sourceFiles } from '../dist/cli/source-files.js';
import { functionOf, holderOf, isAsync, isFunctionWithBody, outermost } from '../dist/migration/program/containers.js';
import { DeclaredTogether } from '../dist/migration/program/declared-together.js';
import { Names } from '../dist/migration/program/names.js';
import { planMigration } from '../dist/migration/plan-migration.js';
import { openProject } from '../dist/migration/program/project.js';
import { applyEdits } from '../dist/plans/edits.js';
import { copySources, root } from './copied-sources.mjs';

const { values: asked } = parseArgs({
  options: { only: { type: 'string' }, list: { type: 'boolean', default: false } },
});

const PACKAGES = ['puppeteer-core', 'mongodb', 'matrix-js-sdk'];

const isPromiseNode = (type) =>
  type &&
  ts.isTypeReferenceNode(type) &&
  ts.isIdentifier(type.typeName) &&
  type.typeName.text === 'Promise' &&
  type.typeArguments?.length === 1;

/** As `propagate-async` takes it: `load`, `Store.read`; absent for what stands inside of a function. */
function pathOf(declaration) {
  const named = (node) => node?.name?.text;
  const { parent } = declaration;
  if (ts.isClassLike(parent) || ts.isInterfaceDeclaration(parent))
    return ts.isSourceFile(parent.parent) && named(parent) && named(declaration)
      ? `${named(parent)}.${named(declaration)}`
      : undefined;
  const isTop =
    ts.isSourceFile(parent) || (ts.isVariableDeclarationList(parent) && ts.isSourceFile(parent.parent.parent));
  return isTop ? named(declaration) : undefined;
}

/** Functions and members that change together, joined into one node of the graph. */
function graphOf(project) {
  const names = new Names(project);
  const declaredTogether = new DeclaredTogether(project, names);
  const { checker } = project;
  const groups = new Map();
  const groupOf = (declaration) => {
    if (groups.has(declaration)) return groups.get(declaration);
    const members = new Set([declaration]);
    for (const member of members)
      if (project.isOwn(member.getSourceFile())) for (const other of declaredTogether.of(member)) members.add(other);
    // What stays is used as a promise somewhere, and is not of the part; a leaf only waits for what is not.
    const group = { members, awaits: [], passedOn: [], stays: false, isLeaf: false };
    for (const member of members) groups.set(member, group);
    return group;
  };
  const calledBy = (call) => {
    const name = ts.isPropertyAccessExpression(call.expression) ? call.expression.name : call.expression;
    if (!ts.isIdentifier(name) && !ts.isPrivateIdentifier(name)) return undefined;
    return names
      .targets(name)
      .find(
        (declaration) =>
          project.isOwn(declaration.getSourceFile()) &&
          (functionOf(ts, declaration) || ts.isMethodDeclaration(declaration) || ts.isMethodSignature(declaration)),
      );
  };
  const nearest = (node) => {
    for (let at = node.parent; at; at = at.parent)
      if (ts.isFunctionLike(at) || ts.isClassStaticBlockDeclaration(at) || ts.isPropertyDeclaration(at)) return at;
    return undefined;
  };
  const holders = new Map();
  /** `read(): Promise<string> { return this.#file.read(); }`: not async, and gives on what is. */
  const givesOn = (fn) => {
    if (!isPromiseNode(fn.type) || !ts.isBlock(fn.body)) return false;
    const given = [];
    const find = (node) => {
      if (ts.isReturnStatement(node)) given.push(node.expression);
      if (!ts.isFunctionLike(node) && !ts.isClassLike(node)) ts.forEachChild(node, find);
    };
    ts.forEachChild(fn.body, find);
    return given.length > 0 && given.every((value) => value && ts.isCallExpression(value) && calledBy(value));
  };
  const visit = (node) => {
    if (isFunctionWithBody(ts, node) && (isAsync(ts, node) || givesOn(node))) {
      const holder = holderOf(ts, node);
      // What is written where it is used (callbacks) is not of the part: it keeps what it is.
      if (holder) {
        const group = groupOf(holder);
        holders.set(node, group);
        const isTyped = node !== holder && holder.type !== undefined;
        if (node.asteriskToken || isTyped || (node.type && !isPromiseNode(node.type))) group.stays = true;
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of project.ownFiles) visit(file);
  for (const group of new Set(groups.values())) {
    for (const member of group.members) {
      const fn = functionOf(ts, member);
      const type = fn ? fn.type : member.type;
      const isFine = isPromiseNode(type) || (fn !== undefined && type === undefined);
      if (
        !project.isOwn(member.getSourceFile()) ||
        (fn && !holders.has(fn)) ||
        !isFine ||
        ts.isPropertySignature(member)
      )
        group.stays = true;
    }
  }
  const uses = (node) => {
    const isOtherWait =
      (ts.isForOfStatement(node) && node.awaitModifier) ||
      (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.AwaitUsing) === ts.NodeFlags.AwaitUsing);
    if (isOtherWait && holders.has(nearest(node))) holders.get(nearest(node)).isLeaf = true;
    if (ts.isAwaitExpression(node)) {
      const fn = nearest(node);
      let operand = node.expression;
      while (ts.isParenthesizedExpression(operand)) operand = operand.expression;
      const callee = ts.isCallExpression(operand) ? calledBy(operand) : undefined;
      const group = callee && groups.get(callee);
      if (group && fn) group.awaits.push({ node, fn });
      else if (holders.has(fn)) holders.get(fn).isLeaf = true;
    }
    if (
      (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) &&
      !ts.isImportSpecifier(node.parent) &&
      !ts.isExportSpecifier(node.parent)
    ) {
      for (const target of names.targets(node)) {
        const group = groups.get(target);
        if (!group) continue;
        const access = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node ? node.parent : node;
        const call = outermost(ts, access).parent;
        let around = ts.isCallExpression(call) && call.expression === outermost(ts, access) ? call : undefined;
        while (around && ts.isParenthesizedExpression(around.parent)) around = around.parent;
        const place = around?.parent;
        const isGiven = place && ts.isReturnStatement(place) && holders.has(nearest(place));
        if (isGiven) group.passedOn.push(nearest(place));
        const isFine = place && (ts.isAwaitExpression(place) || isGiven);
        if (!isFine) group.stays = true;
      }
    }
    ts.forEachChild(node, uses);
  };
  for (const file of project.ownFiles) uses(file);
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    const all = new Set(groups.values());
    for (const group of all)
      if (group.stays) for (const { fn } of group.awaits) if (holders.has(fn)) holders.get(fn).isLeaf = true;
    const waiting = new Set([...all].flatMap(callersOf(holders)));
    for (const group of all) {
      // A leaf that no name leads to cannot be named.
      if (
        group.stays ||
        (waiting.has(group) && !group.isLeaf) ||
        [...group.members].some((member) => functionOf(ts, member) && pathOf(member))
      )
        continue;
      group.stays = true;
      isSettled = false;
    }
  }
  return { groups: new Set(groups.values()), holders, groupOf: (node) => groups.get(node) };
}

/** What waits for a group, or gives on what it gives. */
const callersOf =
  (holders) =>
  ({ awaits, passedOn }) =>
    [...awaits.map(({ fn }) => fn), ...passedOn].map((fn) => holders.get(fn));

function largestPart({ groups, holders }) {
  const part = new Map([...groups].map((group) => [group, group]));
  const find = (group) => (part.get(group) === group ? group : find(part.get(group)));
  for (const group of groups) {
    for (const caller of callersOf(holders)(group)) {
      if (caller && !caller.stays && !group.stays) part.set(find(caller), find(group));
    }
  }
  const awaits = new Map();
  for (const group of groups)
    if (!group.stays) awaits.set(find(group), (awaits.get(find(group)) ?? 0) + group.awaits.length);
  const [largest] = [...awaits].sort((a, b) => b[1] - a[1])[0];
  return [...groups].filter((group) => !group.stays && find(group) === largest);
}

/** Removes the words, and remembers where each awaited expression starts in the text without them. */
function strip(project, part) {
  const removals = new Map();
  const awaits = [];
  const remove = (file, start, end, mark) =>
    removals.set(file, [...(removals.get(file) ?? []), { start, end, text: '', ...mark }]);
  for (const group of part) {
    for (const member of group.members) {
      const file = member.getSourceFile();
      const fn = functionOf(ts, member);
      const { type } = fn ?? member;
      if (fn) {
        const word = ts.getModifiers(fn)?.find(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword);
        if (word) remove(file, word.getStart(), word.end + /^\s*/.exec(file.text.slice(word.end))[0].length);
      }
      if (!type) continue;
      remove(file, type.getStart(), type.typeArguments[0].getStart());
      remove(file, type.typeArguments[0].end, type.end);
    }
    for (const { node } of group.awaits)
      remove(node.getSourceFile(), node.getStart(), node.expression.getStart(), { node });
  }
  for (const [file, cuts] of removals) {
    cuts.sort((a, b) => a.start - b.start);
    let shift = 0;
    for (const cut of cuts) {
      shift += cut.end - cut.start;
      if (cut.node) awaits.push({ file: file.fileName, offset: cut.end - shift, node: cut.node });
    }
    writeFileSync(file.fileName, applyEdits(file.text, cuts));
  }
  return { awaits, originals: new Map([...removals.keys()].map((file) => [file.fileName, file.text])) };
}

/** `return await f()` outside of a `try` waits for nothing more than `return f()`. */
function isReturned({ parent }) {
  let at = parent;
  while (ts.isParenthesizedExpression(at)) at = at.parent;
  if (ts.isArrowFunction(at)) return true;
  if (!ts.isReturnStatement(at)) return false;
  for (; !ts.isFunctionLike(at); at = at.parent) if (ts.isTryStatement(at)) return false;
  return true;
}

function run(name, sources) {
  const cwd = dirname(sources);
  const { files } = sourceFiles([sources], cwd);
  const project = openProject(cwd, files);
  const graph = graphOf(project);
  const part = largestPart(graph);
  const { awaits, originals } = strip(project, part);
  const waits = new Set(part.flatMap(callersOf(graph.holders)));
  // What waits for nothing of the part has nothing to become async by: it is named.
  const leaves = part
    .filter((group) => group.isLeaf || !waits.has(group))
    .flatMap(({ members }) => [...members])
    .filter((member) => functionOf(ts, member));
  const functions = leaves.flatMap((leaf) =>
    pathOf(leaf) ? [`${relative(cwd, leaf.getSourceFile().fileName)}#${pathOf(leaf)}`] : [],
  );
  const started = process.cpuUsage();
  const plan = planMigration({ kind: 'propagate-async', cwd, files, api: 'change', functions });
  const { user, system } = process.cpuUsage(started);
  const refused = plan.closures.filter((closure) => closure.refused);
  const awaitsOf = (closures) => {
    const found = new Map();
    for (const { edits } of closures) {
      for (const [file, own] of edits)
        for (const { start, text } of own)
          if (/\bawait\b|for await/.test(text)) found.set(`${file}:${start}`, { file, start });
    }
    return found;
  };
  const inserted = awaitsOf(plan.closures.filter((closure) => !closure.refused));
  const givenUp = awaitsOf(refused);
  const blocked = plan.closures.flatMap(({ blocked: sites }) => sites);
  const tally = { back: 0, returned: 0, refused: 0, missing: [], wrong: [] };
  for (const { file, offset, node } of awaits) {
    const key = `${file}:${offset}`;
    const { line } = ts.getLineAndCharacterOfPosition(node.getSourceFile(), node.getStart());
    if (inserted.delete(key)) tally.back += 1;
    else if (isReturned(node)) tally.returned += 1;
    else if (givenUp.has(key) || blocked.some((site) => site.file === file && Math.abs(site.line - line - 1) <= 1))
      tally.refused += 1;
    else tally.missing.push(`${relative(cwd, file)}:${line + 1} ${node.getText().slice(0, 80).replace(/\s+/g, ' ')}`);
  }
  for (const { file, start } of inserted.values())
    tally.wrong.push(
      `${relative(cwd, file)} ${readFileSync(file, 'utf8')
        .slice(start, start + 80)
        .replace(/\s+/g, ' ')}`,
    );
  const texts = [...originals].filter(([file, text]) => {
    const edits = plan.closures.filter((closure) => !closure.refused).flatMap(({ edits: own }) => own.get(file) ?? []);
    return applyEdits(readFileSync(file, 'utf8'), edits) === text;
  });
  const needed = awaits.length - tally.returned;
  console.log(
    `| ${name} | ${part.reduce((sum, { members }) => sum + members.size, 0)} | ${functions.length} | ${awaits.length} | ${tally.back} | ${tally.returned} | ${tally.refused} | ${tally.missing.length} | ${tally.wrong.length} | ${((100 * tally.back) / needed).toFixed(1)} % | ${texts.length} of ${originals.size} | ${refused.length} of ${plan.closures.length} | ${((user + system) / 1e6).toFixed(1)} |`,
  );
  if (!asked.list) return;
  for (const line of tally.missing) console.log(`  missing ${line}`);
  for (const line of tally.wrong) console.log(`  wrong ${line}`);
  for (const { refused: why, title } of refused) console.log(`  refused ${title.slice(0, 60)}: ${why.message}`);
  for (const site of blocked)
    console.log(`  blocked ${relative(cwd, site.file)}:${site.line} ${site.callee}: ${site.reason}`);
}

console.log(
  '| Package | stripped functions | leaves | awaits removed | came back | `return await`, equal without | refused | missing | at a wrong place | back, of those needed | files as they were | closures refused | CPU s |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
);
for (const name of asked.only === undefined ? PACKAGES : [asked.only]) run(name, join(root, copySources(name)));
