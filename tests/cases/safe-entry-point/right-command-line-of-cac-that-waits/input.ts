import { cac } from 'cac';
declare function build(folder?: string): Promise<void>;
const cli = cac('a');
cli.command('build').action(() => build());
cli.parse(process.argv, { run: false });
await cli.runMatchedCommand();
