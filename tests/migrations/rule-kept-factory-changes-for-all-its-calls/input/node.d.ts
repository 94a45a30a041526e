declare module 'node:util' {
  export function promisify(fn: (path: string, done: (error: Error | null, text: string) => void) => void): (path: string) => Promise<string>;
}
