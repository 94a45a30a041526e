import { show } from './helpers/mail.js';
import { Mailbox } from './helpers/mailbox.js';
async function main(): Promise<void> {
  const box = new Mailbox();
  show(box);
  console.log('posting');
  box.post('hello');
}
await main();
