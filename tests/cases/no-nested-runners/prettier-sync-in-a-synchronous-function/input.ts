import prettier from '@prettier/sync';

export function print(code: string): string {
  return prettier.format(code, { parser: 'typescript' });
}
