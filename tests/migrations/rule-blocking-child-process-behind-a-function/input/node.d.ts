declare module 'node:child_process' {
  export function execSync(command: string): Buffer;
  export function exec(command: string, callback: (error: Error | null, stdout: string) => void): void;
}

declare module 'node:crypto' {
  export function scryptSync(password: string, salt: string, length: number): Buffer;
  export function scrypt(
    password: string,
    salt: string,
    length: number,
    callback: (error: Error | null, key: Buffer) => void,
  ): void;
}

declare module 'node:util' {
  export function promisify(
    run: (command: string, callback: (error: Error | null, stdout: string) => void) => void,
  ): (command: string) => Promise<{ stdout: string }>;
}

declare module 'hono' {
  export interface Context {
    readonly path: string;
    text(text: string): Response;
  }

  export class Hono {
    get(path: string, handler: (context: Context) => Response | Promise<Response>): this;
  }
}

interface Buffer {
  toString(encoding?: 'hex'): string;
}

interface Response {
  readonly status: number;
}
