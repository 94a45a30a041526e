import type { Row, RowKind } from './row.js';

const TITLES: Readonly<Record<RowKind, string>> = {
  'top-level-runner': 'Top-level runners: fit for the entry of a program',
  'nested-runner': 'Nested runners: block the loop, or re-enter it',
  driver: 'Drivers: run the generator or callback that they are given',
  callback: 'Callbacks: when a function calls what it is given',
  test: 'Test functions',
  'known-safe': 'Known safe: their promise may be dropped',
  assertion: 'Assertions: their promise is how a test fails',
  dispatcher: 'Dispatchers: start registered functions, and wait for none',
  'exit-code': 'Exit codes: what a promise gives is for the process',
  sink: 'Sinks: take over a promise',
  operation: 'Operations: lazy work',
  lazy: 'Lazy promises: start when somebody waits for them',
  cold: 'Cold: Observables that begin when somebody subscribes',
  outcome: 'Outcomes: work whose failure is a value',
  description: 'Descriptions: what does nothing by itself',
  insulator: 'Insulators: hosts that can only call synchronous code',
  blocks: 'Blocking calls of your own',
  'assume-pure': 'Assumed to do nothing of ours',
  'waits-for': 'Waits for: what settles the promise of a call, or calls its callback',
  'blocking-call': 'Blocking calls, and what does the same without blocking',
  handler: 'Handlers: code that is called again and again, or once',
  maker: 'Makers: what they give is of that type, also where nothing says types',
  copies: 'Copies: what goes to another thread or process',
  'copied-empty': 'Types of which a copy is an empty object',
  'needs-synchronous-context': 'What needs the synchronous code around it, and what a wait loses',
};

function detailOf(row: Row): string {
  switch (row.kind) {
    case 'top-level-runner':
      return `${row.runtime}; loses ${row.loses.join(' and ')}`;
    case 'nested-runner':
      return `${row.hazard}; instead: ${row.instead}`;
    case 'driver':
      return `${row.runtime}, ${row.style}`;
    case 'callback':
      return row.result === undefined ? row.timing : `${row.timing}; its result is ${row.result}`;
    case 'test':
      return `${row.runner}; ${row.bodyInMicrotask ? 'the body runs inside a microtask' : 'the body runs outside a microtask'}; ${row.dropped === undefined ? `when dropped, ${row.floatingRejection}` : `where nobody waits for it, ${row.dropped}`}`;
    case 'known-safe':
    case 'insulator':
    case 'assume-pure':
      return row.why;
    case 'lazy':
      return row.what ?? '';
    case 'cold':
      return row.completes ? 'gives one value, and completes' : '';
    case 'outcome':
      return '';
    case 'description':
      return row.driver;
    case 'assertion':
      return row.throws
        ? `about what a function throws${row.twin === undefined ? '' : `; of a rejection: \`${row.twin}\``}`
        : '';
    case 'blocks':
      return row.instead === undefined ? '' : `instead: ${row.instead}`;
    case 'sink':
      return `\`${row.template}\`; else ${row.dropped}`;
    case 'dispatcher':
      return `starts what \`${row.registers}\` registers; instead: \`${row.twin}\``;
    case 'exit-code':
      return `instead: \`${row.twin}\``;
    case 'operation':
      return row.runtime;
    case 'waits-for':
      if (row.calls === 'unseen' && row.events === undefined)
        return row.named ? 'not seen: methods that wait, by their names' : 'not seen: its methods';
      if (row.events === undefined)
        return row.waitsFor === 'itself' ? 'itself' : 'elsewhere: other code of the program';
      return `itself: ${[
        ...row.events.map((event) => `\`${event}\``),
        ...Object.entries(row.after ?? {}).map(
          ([method, events]) => `after \`${method}\` ${events.map((event) => `\`${event}\``).join(', ')}`,
        ),
      ].join(', ')}`;
    case 'blocking-call':
      return `${row.cost}; instead: ${row.instead}`;
    case 'handler':
      return `${row.by === 'call' ? 'takes what is called' : 'what is given one is called'} ${row.called === 'once' ? 'once' : `at each ${row.called}`}${row.events ? ` (${row.events.join(', ')})` : ''}`;
    case 'maker':
      return `makes \`${row.makes}\``;
    case 'copies':
      return `${row.gives ? 'the arguments of what it gives, ' : ''}${row.by === 'json' ? 'as JSON' : 'by structured clone'}${row.key === undefined ? '' : `, under \`${row.key}\``}`;
    case 'copied-empty':
      return row.lost;
    case 'needs-synchronous-context':
      return `outside ${row.context}, ${row.lost}; instead: ${row.instead}`;
  }
}

const originOf = (row: Row): string =>
  `${row.module.length === 0 ? 'global' : row.module.map((module) => `\`${module}\``).join(', ')}${row.versions === undefined ? '' : ` ${row.versions.replaceAll('<', '&lt;')}`}`;

/** Markdown: one table for each kind, the rows in the order of the catalogue. */
export function catalogueTable(rows: readonly Row[]): string {
  return (Object.keys(TITLES) as RowKind[])
    .filter((kind) => rows.some((row) => row.kind === kind))
    .map((kind) => {
      const lines = rows
        .filter((row) => row.kind === kind)
        .map((row) => `| ${originOf(row)} | \`${row.export}\` | ${detailOf(row).replaceAll('|', '\\|')} |`);
      return `### ${TITLES[kind]}\n\n| Module | Export | |\n| --- | --- | --- |\n${lines.join('\n')}`;
    })
    .join('\n\n');
}
