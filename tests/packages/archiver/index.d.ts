import type { Transform, TransformOptions } from 'node:stream';

export interface Archiver extends Transform {
  file(filename: string, data: { name: string }): this;
  finalize(): Promise<void>;
}
declare function archiver(format: 'zip' | 'tar', options?: TransformOptions): Archiver;
export default archiver;
