import type { TSESTree } from '@typescript-eslint/types';
import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Origin } from '../../catalogue/origin.js';
import type { InsulatorRow } from '../../catalogue/row.js';
import { bindingOrigins } from '../bindings.js';
import type { ProgramView } from '../colour/program-view.js';
import type { ParsedFile } from '../parsed-file.js';
import { FileQuestions } from './file-questions.js';
import { moduleFacts, type ModuleFacts } from './native/module-facts.js';
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
const NO_SLOT: CallbackSlot = { expects: 'unknown' };

type Asked<N, T> = (questions: FileQuestions, node: N) => Question<T>;
const VALUE: Asked<TSESTree.Node, ValueFact> = (questions, node) => questions.value(node, []);
const ORIGIN: Asked<TSESTree.Node, Origin | undefined> = (questions, node) => questions.origin(node);
const TYPE_ORIGINS: Asked<TSESTree.Node, readonly Origin[]> = (questions, node) => questions.typeOrigins(node);
const SLOT: Asked<TSESTree.Expression, CallbackSlot> = (questions, fn) => questions.callbackSlot(fn);

interface ForeseenQuestion {
  readonly ask: (questions: FileQuestions) => Question<unknown>;
  readonly keep: (answer: unknown) => void;
}

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
  readonly #slots = new Map<TSESTree.Node, CallbackSlot>();
  /** What is still to be asked of what was foreseen. */
  #foreseen: Foreseen | undefined;

  constructor(client: WorkspaceClient, file: ParsedFile, catalogue: Catalogue) {
    this.#client = client;
    this.#file = file;
    this.#catalogue = catalogue;
  }

  /** One batch: all questions share their round trips. */
  #answers<N, T>(nodes: readonly N[], question: Asked<N, T>, otherwise: T): T[] {
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

  /** Writes the first question about what was foreseen, without waiting for its answers. */
  begin(): void {
    const foreseen = this.#foreseen;
    if (!foreseen || this.#hasBegun) return;
    this.#hasBegun = true;
    this.#client.ask(this.#file.filename, this.#file.text, (remote, run) => {
      const questions = this.#questions(remote);
      this.#client.ahead(() => run(this.#each(foreseen).map(({ ask }) => ask(questions))));
    });
  }

  foresee(foreseen: Foreseen): void {
    const { values, origins, typeOrigins, callbackSlots } = foreseen;
    if (values.length + origins.length + typeOrigins.length + callbackSlots.length > 0) this.#foreseen = foreseen;
  }

  /** Every question that was foreseen, each once. */
  #each({ values, origins, typeOrigins, callbackSlots }: Foreseen): ForeseenQuestion[] {
    const of = <N extends TSESTree.Node, T>(
      known: Map<TSESTree.Node, T>,
      nodes: readonly N[],
      question: Asked<N, T>,
      otherwise: T,
    ): ForeseenQuestion[] =>
      [...new Set(nodes)].map((node) => ({
        ask: (questions) => spared(question(questions, node), otherwise),
        keep: (answer) => known.set(node, answer as T),
      }));
    return [
      ...of(this.#facts, values, VALUE, UNKNOWN),
      ...of(this.#origins, origins, ORIGIN, undefined),
      ...of(this.#typeOrigins, typeOrigins, TYPE_ORIGINS, []),
      ...of(this.#slots, callbackSlots, SLOT, NO_SLOT),
    ];
  }

  /** All at once, so that what is asked of one node travels with what is asked of the others. */
  #askForeseen(): void {
    const foreseen = this.#foreseen;
    if (!foreseen) return;
    this.#foreseen = undefined;
    const all = this.#each(foreseen);
    const answers = this.#client.ask(this.#file.filename, this.#file.text, (remote, run) => {
      const questions = this.#questions(remote);
      return run(all.map(({ ask }) => ask(questions)));
    });
    answers?.forEach((answer, index) => all[index]!.keep(answer));
  }

  /** Answers what is new of these nodes, and with the first of them all that was foreseen. */
  #kept<N extends TSESTree.Node, T>(
    known: Map<TSESTree.Node, T>,
    nodes: readonly N[],
    question: Asked<N, T>,
    otherwise: T,
  ): T[] {
    if (nodes.some((node) => !known.has(node))) this.#askForeseen();
    const open = [...new Set(nodes)].filter((node) => !known.has(node));
    if (open.length > 0)
      this.#answers(open, question, otherwise).forEach((answer, index) => known.set(open[index]!, answer));
    return nodes.map((node) => known.get(node) ?? otherwise);
  }

  values(nodes: readonly TSESTree.Node[], allow: readonly Specifier[] = []): ValueFact[] {
    if (allow.length > 0) return this.#answers(nodes, (questions, node) => questions.value(node, allow), UNKNOWN);
    return this.#kept(this.#facts, nodes, VALUE, UNKNOWN);
  }

  origins(nodes: readonly TSESTree.Node[]): (Origin | undefined)[] {
    const found = this.#kept(this.#origins, nodes, ORIGIN, undefined);
    return found.map((origin, index) => origin ?? bindingOrigins(nodes[index]!, this.#file.scopeManager)[0]);
  }

  typeOrigins(nodes: readonly TSESTree.Node[]): (readonly Origin[])[] {
    return this.#kept(this.#typeOrigins, nodes, TYPE_ORIGINS, []);
  }

  callbackSlots(functions: readonly TSESTree.Expression[]): CallbackSlot[] {
    return this.#kept(this.#slots, functions, SLOT, NO_SLOT);
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
