import prettier from '@prettier/sync';
import { format } from 'prettier';

export async function print(code: string): Promise<string> {
  return await format(code, { parser: 'typescript' });
}
