import { awaitSync } from '@kaciras/deasync';

declare function read(): Promise<string>;

const wait = (): string => awaitSync(read());
const plain = (): string => 'kept';

export { plain as load, wait as loadSync };
