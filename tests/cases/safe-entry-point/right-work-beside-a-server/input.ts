import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
async function warmUp(): Promise<void> {
  await readFile('a');
}
const server = createServer();
server.listen(80);
warmUp().catch(console.error);
