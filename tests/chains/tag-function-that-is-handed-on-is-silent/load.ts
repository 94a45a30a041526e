import { awaitSync } from '@kaciras/deasync';

declare function read(text: string): Promise<string>;

export const sql = ({ raw }: TemplateStringsArray): string => awaitSync(read(raw.join('?')));
