export class Pool {
  exec(method: string | ((...parameters: never[]) => unknown), parameters?: unknown[]): Promise<unknown>;
}
export function pool(script?: string): Pool;
declare const workerpool: { pool: typeof pool };
export default workerpool;
