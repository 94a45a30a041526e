import { wait } from "./page.js"; export async function respond(): Promise<string> { return wait(); }

export async function again(): Promise<string> {
  return wait();
}
