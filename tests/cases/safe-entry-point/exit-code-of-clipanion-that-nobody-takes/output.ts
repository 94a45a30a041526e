import { Cli } from 'clipanion';
const cli = new Cli();
await cli.runExit(process.argv.slice(2));
