import { Cli } from 'clipanion';
const cli = new Cli();
await cli.runExit(process.argv.slice(2));
process.exitCode = await cli.run(process.argv.slice(2));
process.exit(await cli.run(['help']));
