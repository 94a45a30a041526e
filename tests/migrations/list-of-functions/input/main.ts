import { hooks, verify } from './hooks.js';
export function run(): number {
  for (const hook of hooks) hook();
  hooks.forEach((hook) => hook());
  return hooks.length + verify(['b']).length;
}
