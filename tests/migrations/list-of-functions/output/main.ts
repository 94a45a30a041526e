import { hooks, verify } from './hooks.js';
export async function run(): Promise<number> {
  for (const hook of hooks) await hook();
  for (const hook of hooks) {
    await hook();
  }
  return hooks.length + (await verify(['b'])).length;
}
