import prettier from '@prettier/sync';

export async function print(code: string): Promise<string> {
  return prettier.format(code, { parser: 'typescript' });
}
