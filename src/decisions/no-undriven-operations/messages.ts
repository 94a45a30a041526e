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
} as const;

export type UndrivenMessage = keyof typeof messages;
