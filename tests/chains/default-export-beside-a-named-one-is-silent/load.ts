import { awaitSync } from '@kaciras/deasync';

declare function read(): Promise<string>;

export const load = (): string => awaitSync(read());

export default function plain(): string {
  return 'kept';
}
