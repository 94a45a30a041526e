// `writer.mjs write|format|undo <folder>`: turns every `old …` below a folder into `new …`, or takes that back.
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { journalHome } from '../../../dist/migration/journal/home.js';
import { undo } from '../../../dist/migration/journal/undo.js';
import { writeChanges } from '../../../dist/migration/journal/write-changes.js';

const [, , verb, folder] = process.argv;
const home = journalHome(folder);
if (verb === 'undo') undo(home, { changedToo: 'refuse' });
else {
  const changes = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const before = readFileSync(join(folder, name), 'utf8');
      return { file: join(folder, name), before, after: before.replace('old', 'new') };
    });
  const format = (files) => files.forEach((file) => appendFileSync(file, '// formatted\n'));
  writeChanges(changes, { home, undoCommand: 'undo', format: verb === 'format' ? format : undefined });
}
