import { cac } from 'cac';
const cli = cac('a');
cli.command('list').action((folder: string) => console.log(folder));
cli.parse();
