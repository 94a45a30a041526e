import { cac } from 'cac';
declare function build(folder?: string): Promise<void>;
export async function main(): Promise<void> {
  const cli = cac('a');
  cli.command('build').action(() => build());
  const { options } = cli.parse(process.argv);
  console.log(options['verbose']);
}
