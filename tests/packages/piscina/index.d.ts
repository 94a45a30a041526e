import type { EventEmitterAsyncResource } from 'node:events';

export class Piscina extends EventEmitterAsyncResource {
  constructor(options: { filename: string });
  run(task: unknown): Promise<unknown>;
  destroy(): Promise<void>;
}
export default Piscina;
