// One plan of a migration, in a process of its own: plan-of.mjs <folder> <file#name>…
import { sourceFiles } from '../../dist/cli/source-files.js';
import { planMigration } from '../../dist/migration/plan-migration.js';

const [cwd, ...functions] = process.argv.slice(2);
const { closures } = planMigration({
  kind: 'propagate-async',
  cwd,
  files: sourceFiles([cwd], cwd).files,
  api: 'change',
  functions,
});
console.log(closures.reduce((sum, { sites, blocked }) => sum + sites.length + blocked.length, 0));
