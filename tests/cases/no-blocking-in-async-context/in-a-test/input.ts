import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { expect, it } from 'vitest';

const send = async (response: ServerResponse): Promise<void> => {
  response.end(readFileSync('./index.html'));
};
it('reads', async () => {
  await send({ end() {} } as unknown as ServerResponse);
  expect(readFileSync('./index.html', 'utf8')).toBe('');
});
