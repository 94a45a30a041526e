/** All that the rule says, with `{{placeholders}}`. */
export const messages = {
  operationDropped: '{{operation}} is dropped, so it never runs: {{driver}}.',
  operationsDropped: 'The operations of this array are dropped, so none of them runs: {{driver}}.',
  asyncGeneratorDropped: 'Nothing iterates this async generator, so its body never runs.',
  generatorDropped: 'Nothing iterates this generator, so its body never runs.',
  queryDropped:
    'Nothing waits for this {{what}}, so it never starts: it begins when it is awaited, or its `then` is called.',
  operationStored: 'Nothing reads `{{name}}`, so what it keeps never runs: {{driver}}.',
  generatorStored: 'Nothing reads `{{name}}`, so nothing iterates its generator, whose body never runs.',
  queryStored:
    'Nothing reads `{{name}}`, so its {{what}} never starts: it begins when it is awaited, or its `then` is called.',
  operationIgnored: '`{{name}}` ignores what its callback gives, so {{operation}} never runs: {{driver}}.',
  generatorIgnored:
    '`{{name}}` ignores what its callback gives, so nothing iterates the generator, whose body never runs.',
  queryIgnored:
    '`{{name}}` ignores what its callback gives, so the {{what}} never starts: it begins when it is awaited, or its `then` is called.',
  outcomeDropped:
    'Nothing looks at this result: its work goes on, and an error in it is lost, since a result never rejects.',
  outcomeStored:
    'Nothing reads `{{name}}`: its work goes on, and an error in it is lost, since a result never rejects.',
  outcomeIgnored:
    '`{{name}}` ignores what its callback gives: the work goes on, and an error in it is lost, since a result never rejects.',
  operationTested: '{{operation}} is not yet its value, and is always true here: {{outcome}}.',
  operationCompared: '{{operation}} is not yet its value: {{outcome}}.',
  operationUnstarred: '{{operation}} is handed over by a `yield` without its `*`: {{outcome}}.',
  operationReturned: '{{operation}} is what this generator gives for its value, and nothing runs it: {{driver}}.',
} as const;

export type UndrivenMessage = keyof typeof messages;
