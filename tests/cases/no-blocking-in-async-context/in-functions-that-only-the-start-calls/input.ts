import { readFileSync } from 'node:fs';

declare function serve(text: string): Promise<void>;

async function settings(): Promise<string> {
  return readFileSync('./settings.json', 'utf8');
}
const main = async (): Promise<void> => {
  await serve(await settings());
};
(async () => {
  const { port } = JSON.parse(readFileSync('./port.json', 'utf8'));
  console.log(port);
  await main();
})();
