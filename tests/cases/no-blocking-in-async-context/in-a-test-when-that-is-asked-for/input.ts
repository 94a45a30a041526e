import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { it } from 'vitest';

const send = async (response: ServerResponse): Promise<void> => {
  response.end(readFileSync('./index.html'));
};
it('sends', () => send({ end() {} } as unknown as ServerResponse));
