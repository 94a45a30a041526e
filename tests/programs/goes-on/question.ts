import { createInterface } from 'node:readline/promises';
import { PassThrough } from 'node:stream';
async function confirm(input: PassThrough) {
  const rl = createInterface({ input });
  const a = await rl.question('sure? ');
  console.log('said', a);
  rl.close();
}
export async function main() {
  const input = new PassThrough();
  confirm(input);
  input.write('yes\n');
  input.end();
}
await main();
