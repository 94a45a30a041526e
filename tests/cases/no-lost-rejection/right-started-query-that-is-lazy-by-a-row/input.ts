import { select } from './own.js';

declare function prepare(): Promise<void>;

export async function read(): Promise<string[]> {
  const query = select();
  await prepare();
  return await query;
}
