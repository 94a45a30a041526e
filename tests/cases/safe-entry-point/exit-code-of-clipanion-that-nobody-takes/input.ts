import { Cli } from 'clipanion';
const cli = new Cli();
await cli.run(process.argv.slice(2));
