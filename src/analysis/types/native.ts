import type { TSESTree } from '@typescript-eslint/types';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Origin } from '../../catalogue/origin.js';
import type { InsulatorRow } from '../../catalogue/row.js';
import { bindingOrigins } from '../bindings.js';
import type { ProgramView } from '../colour/program-view.js';
import type { ParsedFile } from '../parsed-file.js';
import { FileQuestions } from './file-questions.js';
import { moduleFacts, strictNullsIn, type ModuleFacts } from './native/module-facts.js';
import { RemoteNodes } from './native/nodes.js';
import { nativeProgramView } from './native/program/program-view.js';
import type { Question } from './question.js';
import type { RemoteFile } from './native/session.js';
import { specifiersIn } from './native/specifiers.js';
import { NativeView } from './native/view.js';
import type { WorkspaceClient } from './native/workspace-client.js';
import { SymbolOrigins } from './symbol-origins.js';
import type { CallbackSlot, Foreseen, Specifier, TypeOracle, ValueFact } from './oracle.js';

/** The compiler panics on a few malformed programs, and says so for the one question alone. */
function* spared<T>(question: Question<T>, otherwise: T): Question<T> {
  try {
    return yield* question;
  } catch {
    return otherwise;
  }
}

const UNKNOWN: ValueFact = { kind: 'unknown' };

class NativeOracle implements TypeOracle {
  readonly backend = 'native';
  readonly #client: WorkspaceClient;
  readonly #file: ParsedFile;
  readonly #catalogue: Catalogue;
  #asked: { readonly remote: RemoteFile; readonly questions: FileQuestions } | undefined;
  #module: ModuleFacts | undefined;
  readonly #facts = new Map<TSESTree.Node, ValueFact>();
  readonly #origins = new Map<TSESTree.Node, Origin | undefined>();
  readonly #typeOrigins = new Map<TSESTree.Node, readonly Origin[]>();
  #hasBegun = false;
  #foreseen: Foreseen = { values: [], origins: [], typeOrigins: [] };

  constructor(client: WorkspaceClient, file: ParsedFile, catalogue: Catalogue) {
    this.#client = client;
    this.#file = file;
    this.#catalogue = catalogue;
  }

  /** One batch: all questions share their round trips. */
  #answers<N, T>(nodes: readonly N[], question: (questions: FileQuestions, node: N) => Question<T>, otherwise: T): T[] {
    const answers = this.#client.ask(this.#file.filename, this.#file.text, (remote, run) => {
      const questions = this.#questions(remote);
      return run(nodes.map((node) => spared(question(questions, node), otherwise)));
    });
    return answers ?? nodes.map(() => otherwise);
  }

  #questions(remote: RemoteFile): FileQuestions {
    if (this.#asked?.remote !== remote) {
      const { session, source } = remote;
      const types = new NativeView(session);
      const origins = new SymbolOrigins(types, this.#file.filename);
      const nodes = new RemoteNodes(source, session.modules.ast);
      const file = {
        types,
        specifiers: specifiersIn(session, origins),
        nodeOf: (node: TSESTree.Node) => nodes.of(node),
      };
      this.#asked = { remote, questions: new FileQuestions(file, origins, this.#catalogue) };
    }
    return this.#asked.questions;
  }

  /** Writes the question that `values` will put first, without waiting for its answers. */
  begin(): void {
    const { values } = this.#foreseen;
    if (values.length === 0 || this.#hasBegun) return;
    this.#hasBegun = true;
    this.#client.ask(this.#file.filename, this.#file.text, (remote, run) => {
      const questions = this.#questions(remote);
      this.#client.ahead(() => run(values.map((node) => spared(questions.value(node, []), UNKNOWN))));
    });
  }

  foresee(foreseen: Foreseen): void {
    this.#foreseen = foreseen;
  }

  /** Answers what is new of these nodes, and with the first of a kind all that was foreseen. */
  #kept<T>(
    kind: keyof Foreseen,
    known: Map<TSESTree.Node, T>,
    nodes: readonly TSESTree.Node[],
    question: (questions: FileQuestions, node: TSESTree.Node) => Question<T>,
    otherwise: T,
  ): T[] {
    if (nodes.some((node) => !known.has(node))) {
      // In this order, so that what was begun is asked again as it was.
      const open = [...new Set([...this.#foreseen[kind], ...nodes])].filter((node) => !known.has(node));
      this.#foreseen = { ...this.#foreseen, [kind]: [] };
      this.#answers(open, question, otherwise).forEach((answer, index) => known.set(open[index]!, answer));
    }
    return nodes.map((node) => known.get(node) ?? otherwise);
  }

  values(nodes: readonly TSESTree.Node[], allow: readonly Specifier[] = []): ValueFact[] {
    if (allow.length > 0) return this.#answers(nodes, (questions, node) => questions.value(node, allow), UNKNOWN);
    return this.#kept('values', this.#facts, nodes, (questions, node) => questions.value(node, allow), UNKNOWN);
  }

  origins(nodes: readonly TSESTree.Node[]): (Origin | undefined)[] {
    const found = this.#kept<Origin | undefined>(
      'origins',
      this.#origins,
      nodes,
      (questions, node) => questions.origin(node),
      undefined,
    );
    return found.map((origin, index) => origin ?? bindingOrigins(nodes[index]!, this.#file.scopeManager)[0]);
  }

  typeOrigins(nodes: readonly TSESTree.Node[]): (readonly Origin[])[] {
    return this.#kept<readonly Origin[]>(
      'typeOrigins',
      this.#typeOrigins,
      nodes,
      (questions, node) => questions.typeOrigins(node),
      [],
    );
  }

  callbackSlots(functions: readonly TSESTree.Expression[]): CallbackSlot[] {
    return this.#answers<TSESTree.Expression, CallbackSlot>(functions, (questions, fn) => questions.callbackSlot(fn), {
      expects: 'unknown',
    });
  }

  results(functions: readonly TSESTree.Expression[]): ValueFact[] {
    return this.#answers(functions, (questions, fn) => questions.result(fn), UNKNOWN);
  }

  insulators(nodes: readonly TSESTree.Node[]): (InsulatorRow | undefined)[] {
    return this.#answers<TSESTree.Node, InsulatorRow | undefined>(
      nodes,
      (questions, node) => questions.insulator(node),
      undefined,
    );
  }

  matches(callees: readonly TSESTree.Node[], specifiers: readonly Specifier[]): boolean[] {
    return this.#answers(callees, (questions, callee) => questions.matches(callee, specifiers), false);
  }

  surviving<T>(work: () => T): T {
    return this.#client.surviving(work);
  }

  get program(): ProgramView | undefined {
    const session = this.#client.sessionOf(this.#file.filename);
    return session && nativeProgramView(this.#client, session, this.#catalogue);
  }

  get moduleFormat(): TypeOracle['moduleFormat'] {
    return this.#moduleFacts.format;
  }

  get topLevelAwait(): boolean {
    return this.#moduleFacts.topLevelAwait;
  }

  get strictNulls(): boolean {
    return this.#client.ask(this.#file.filename, this.#file.text, strictNullsIn) ?? true;
  }

  get #moduleFacts(): ModuleFacts {
    return (this.#module ??= this.#client.ask(
      this.#file.filename,
      this.#file.text,
      (remote, run) => run([moduleFacts(remote, this.#file)])[0],
    ) ?? { format: 'unknown', topLevelAwait: false });
  }
}

/** Answers from TypeScript 7.1's native compiler. Loads no TypeScript into this process but the client of that one. */
export function nativeOracle(client: WorkspaceClient, file: ParsedFile, catalogue: Catalogue): TypeOracle {
  return new NativeOracle(client, file, catalogue);
}
