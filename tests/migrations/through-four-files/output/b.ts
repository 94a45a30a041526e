import { a } from './a.js';
export async function b() {
  return await a() + 1;
}
