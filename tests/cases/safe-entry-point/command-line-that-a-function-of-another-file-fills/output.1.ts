import { cac } from 'cac';
import { addBuild } from './build.js';
const cli = cac('a');
addBuild(cli);
cli.parse(process.argv, { run: false });
void cli.runMatchedCommand();
