import deasync = require('deasync');

export async function retry(attempt: () => Promise<boolean>): Promise<void> {
  while (!(await attempt())) deasync.sleep(500);
}
