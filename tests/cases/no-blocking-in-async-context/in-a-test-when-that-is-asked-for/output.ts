import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { it } from 'vitest';

const send = async (response: ServerResponse): Promise<void> => {
  response.end(await readFile('./index.html'));
};
it('sends', () => send({ end() {} } as unknown as ServerResponse));
