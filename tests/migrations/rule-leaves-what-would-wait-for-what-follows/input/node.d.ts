declare module 'node:timers/promises' {
  export function setTimeout(ms: number): Promise<void>;
}
