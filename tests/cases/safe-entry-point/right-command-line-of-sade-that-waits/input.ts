import sade from 'sade';
declare function build(folder?: string): Promise<void>;
const program = sade('a');
program.command('build').action(() => build());
await program.parse(process.argv);
