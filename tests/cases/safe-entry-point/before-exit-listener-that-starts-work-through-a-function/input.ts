import { promises } from 'node:fs';
async function save(): Promise<void> {
  await promises.writeFile('a', 'b');
}
process.prependListener('beforeExit', () => {
  void save();
});
